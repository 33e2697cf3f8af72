internal import Procurement

/// A leaf with its measure, as rules look at it.
struct MeasuredLeaf<MeasureKind> {
  /// The criterion.
  let criterion: Criterion
  /// How it is scored.
  let measure: MeasureKind
}

extension RubricReading {
  /// The leaves scored by marks.
  var marksLeaves: [MeasuredLeaf<MarksMeasure>] {
    criteria.compactMap { criterion in
      guard case .marks(let measure) = criterion.measure else { return nil }
      return MeasuredLeaf(criterion: criterion, measure: measure)
    }
  }

  /// The leaves scored by checks of the contract schedule.
  var contractTermsLeaves: [MeasuredLeaf<ContractTermsMeasure>] {
    criteria.compactMap { criterion in
      guard case .contractTerms(let measure) = criterion.measure else { return nil }
      return MeasuredLeaf(criterion: criterion, measure: measure)
    }
  }

  /// The leaves scored by the price.
  var priceLeaves: [MeasuredLeaf<PriceMeasure>] {
    criteria.compactMap { criterion in
      guard case .price(let measure) = criterion.measure else { return nil }
      return MeasuredLeaf(criterion: criterion, measure: measure)
    }
  }

  /// The leaves scored by the contract type.
  var contractTypeLeaves: [MeasuredLeaf<ContractTypeMeasure>] {
    criteria.compactMap { criterion in
      guard case .contractType(let measure) = criterion.measure else { return nil }
      return MeasuredLeaf(criterion: criterion, measure: measure)
    }
  }

  /// The leaves scored by bands of contract lengths, with the bands, where there are any.
  var bandedLeaves: [MeasuredLeaf<[LengthBand]>] {
    criteria.compactMap { criterion in
      guard case .contractLength(let measure) = criterion.measure,
        case .bands(let bands) = measure.rule, !bands.isEmpty
      else { return nil }
      return MeasuredLeaf(criterion: criterion, measure: bands)
    }
  }

  /// The leaves scored by a curve over contract lengths, with its points.
  var curvedLeaves: [MeasuredLeaf<[LengthPoint]>] {
    criteria.compactMap { criterion in
      guard case .contractLength(let measure) = criterion.measure,
        case .curve(let points) = measure.rule
      else { return nil }
      return MeasuredLeaf(criterion: criterion, measure: points)
    }
  }
}

/// The trials, in the order in which a report shows them.
public enum LaboratoryTrials {
  /// Every trial there is.
  public static let all: [any LaboratoryTrial.Type] = [
    WorkedExample.self,
    DummyBids.self,
    ExchangeRate.self,
    EvenlyMatchedBids.self,
    RankReversal.self,
    TiedScores.self,
    InsensitivePrices.self,
    GatesTried.self,
  ]
}

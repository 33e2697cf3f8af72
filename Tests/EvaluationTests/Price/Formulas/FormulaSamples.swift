/// Formulas as rubrics write them, by name: one at least for every formula of the registry, so that what must
/// hold of all is tried on each.
enum FormulaSamples {
  static let all: [String: [String]] = [
    "banded": [
      "{name: banded, over: lowest, bands: {0: 100, 5: 90, 20: 55.5, 100: 10}}",
      "{name: banded, over: 2500, bands: {10: 100, 25: 40, 300: 1}}",
    ],
    "ceiling": ["{name: ceiling, ceiling: 5000}"],
    "consip-concave": [
      "{name: consip-concave, base: 5000, exponent: 2}",
      "{name: consip-concave, base: 9999.99, exponent: 1.35}",
    ],
    "discount-bilinear": [
      "{name: discount-bilinear, base: 5000, mean-share: 0.80}",
      "{name: discount-bilinear, base: 9999.99, mean-share: 0.85}",
      "{name: discount-bilinear, base: 20000, mean-share: 0.90}",
    ],
    "discount-corrected": ["{name: discount-corrected, base: 5000, significant: 10}"],
    "discount-linear": ["{name: discount-linear, base: 5000}"],
    "discount-power": ["{name: discount-power, base: 5000, exponent: 0.5}"],
    "discount-power-to-mean": ["{name: discount-power-to-mean, base: 9999, exponent: 0.2}"],
    "exponential": ["{name: exponential, factor: 0.5}"],
    "hyperbolic-ceiling": [
      "{name: hyperbolic-ceiling, reference: 1500}",
      "{name: hyperbolic-ceiling, reference: 1500, factor: 1.25}",
    ],
    "linear-min-max": ["linear-min-max"],
    "linear-to-multiple": ["{name: linear-to-multiple, multiple: 2}"],
    "logarithmic": ["{name: logarithmic, zero-at: 3}"],
    "lowest-differential": ["lowest-differential"],
    "lowest-proportional": ["lowest-proportional"],
    "mean-deviation": [
      "{name: mean-deviation, factor: 1}", "{name: mean-deviation, factor: 0.35}",
    ],
    "median-deviation": ["{name: median-deviation, factor: 1.5}"],
    "percent-over-lowest": [
      "{name: percent-over-lowest, factor: 1}", "{name: percent-over-lowest, factor: 0.125}",
    ],
    "power": ["{name: power, exponent: 0.5}", "{name: power, exponent: 3}"],
    "published-range": ["{name: published-range, lowest: 1000, highest: 6000}"],
    "quadratic": ["quadratic"],
    "rank-based": ["rank-based", "{name: rank-based, table: [100, 70, 50, 0]}"],
    "spend-curve": [
      "{name: spend-curve, points: {500: 100, 2000: 75.5, 2500: 75.5, 7000: 0}}"
    ],
    "spread-to-median": ["spread-to-median"],
    "square-root": ["square-root"],
    "target": [
      "{name: target, target: 2000, factor: 0.75}",
      "{name: target, target: 2000, factor: 2, both-sides: yes}",
    ],
  ]
}

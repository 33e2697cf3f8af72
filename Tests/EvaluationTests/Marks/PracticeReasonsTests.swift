import Procurement
import Testing

@testable import Evaluation

@Suite("reasons from the practice of health, ICT, social care and construction")
struct PracticeReasonsTests {
  /// Reasons with words that compare or praise, and something of the answer in each.
  static let good = [
    "Better outcomes for residents are evidenced by falls data from two wards over 18 months",
    "No risks other than the data move are assessed",
    "Other than mobilisation, every milestone has an owner",
    "Follows best practice in NICE guideline NG27 on discharge",
    "The highest standards of infection control are claimed, and no audit is enclosed",
    "Compared with the current contract, visits of 15 minutes are ended",
    "More nurses on shift than required by the specification",
    "Relies on Microsoft Teams rather than on a telephone line of its own",
    "Unlike last year's pilot, weekends are covered",
    "The lowest risk of the transfer lies in payroll, which moves last",
    "Offers fewer than four reference sites in the North West",
    "The best outcome for service users is described for one cohort alone",
    "More than half of the beds at Alder House are single rooms",
    "Highest of the risks is subcontractor failure; the mitigation is a bond",
    "Strongest of the three workstreams is safeguarding, with a named lead",
    "Other suppliers in the chain are bound by the same pay clause",
    "Compared with the specification, response times are an hour shorter",
    "In contrast to the draft programme, piling starts before the school holidays",
    "Relative to the estimate, carbon falls by 12 percent",
    "Would rather train its own staff than the agency's",
    "Goes beyond the minimum: a tool-box talk each morning, and a stand-down after a near miss",
    "Cedar cladding is offered on the north elevation, other timbers elsewhere",
    "Birch Lane depot is 4 miles from the site",
    "Birch trees along the boundary are kept",
    "Residents of Green Lane were asked; others will be in phase two",
    "Supports people with dementia better than the standard pathway, with evidence from Leeds",
    "Outcomes are better than those of the national audit in three of five measures",
    "The weakest of the controls is password reset, done by e-mail",
    "Penetration tests are yearly, rather than quarterly as others in the sector do",
    "The tender price includes asbestos surveys, unlike the tender return of 2019",
    "All requirements are met, with the exception of single sign-on",
    "Meets ISO 27001; the certificate lapses in March",
    "Good: hourly rates of carers exceed the real living wage by 4 percent",
    "Excellent use of apprentices: twelve, each with a college place",
    "Poor: no programme is enclosed",
    "Fully costed step-free access; the lift is out of service for nine days",
    "Step-down beds are opened in week six, earlier than the other milestones",
    "Cloud hosting in two UK regions; restores are tested each quarter",
    "Care plans are reviewed every four weeks, more often than any regulation asks",
    "Worst of all the delays named is the switchgear, at 40 weeks",
    "The supplier responds to bids for community grants within ten days",
    "Works alongside the competing demands of a live hospital by night shifts",
  ]

  @Test("a realistic reason is let pass by every rule", arguments: good)
  func letPass(reason: String) throws {
    #expect(try MarkSample.rules(reason) == [])
  }

  @Test(
    "a reason without content, or that compares, is flagged",
    arguments: [
      ("Excellent.", "reason-repeats-descriptor"),
      ("This is a good answer", "reason-repeats-descriptor"),
      ("Unacceptable", "reason-repeats-descriptor"),
      ("GOOD - mark of 4", "reason-repeats-descriptor"),
      ("A very strong and comprehensive response", "reason-praises"),
      ("Robust, detailed, convincing", "reason-praises"), ("Weak overall", "reason-praises"),
      ("Meets most requirements", "reason-praises"),
      ("Limited evidence", "reason-praises"), ("Adequate, but not great", "reason-praises"),
      ("Not as detailed as the other bids", "reason-compares"),
      ("The best of the four tenders on clinical cover", "reason-compares"),
      ("Lower staffing than other suppliers", "reason-compares"),
      ("Better outcomes for residents than the other bidders", "reason-compares"),
      ("Compared with the other submissions, the rota is thin", "reason-compares"),
      ("In contrast to other tenderers, no bond is offered", "reason-compares"),
      ("Falls short of Alder Grounds on winter cover", "reason-compares"),
      ("Similar to Cedar Green Services LLP, but with fewer vans", "reason-compares"),
      ("Ranks behind bid b3 for safeguarding", "reason-compares"),
      ("Cheaper vans than its competitors use", "reason-compares"),
      ("Relative to rival bids the programme is short", "reason-compares"),
      ("Weaker than ALDER GROUNDS LIMITED on training", "reason-compares"),
    ])
  func flagged(reason: String, rule: String) throws {
    #expect(try MarkSample.rules(reason) == [rule])
  }
}

/// The dated parameters that ship with Probity: the files in `Sources/Regulation/Parameters`.
///
/// Each is read from its file when it is first asked for.
public enum Parameters {
  /// All of them, in alphabetical order.
  public static var all: [Parameter] {
    [
      changePermittedPercent,
      changePermittedPercent2015,
      changeTermPercent,
      changeValuePercent,
      changeValuePercent2015,
      changeValuePercentWorks,
      changeValuePercentWorks2015,
      claimDays,
      claimMonthsSetAside,
      contractCopyDays,
      contractCopyDaysLightTouch,
      contractCopyValue,
      contractDetailsDays,
      contractDetailsDaysLightTouch,
      contractTerminationDays,
      discountRate,
      frameworkTermYears,
      frameworkTermYears2015,
      frameworkTermYearsDefenceUtilities,
      kpiAssessmentMonths,
      kpiCount,
      kpiValue,
      mutualTermYears,
      openFrameworkFirstAwardYears,
      openFrameworkNextAwardYears,
      openFrameworkSingleSupplierYears,
      openFrameworkTermYears,
      paymentDays,
      paymentDays2015,
      procurementAct2023,
      publicContractsRegulations2015,
      recordYears,
      socialValueLargeValue,
      socialValueLeastValue,
      socialValuePercent,
      socialValuePercentLarge,
      standstillDays,
      standstillDaysElectronic2015,
      standstillDaysOtherwise2015,
      standstillDaysVoluntary,
      thresholdGoodsServicesCentral,
      thresholdGoodsServicesSubCentral,
      thresholdLightTouch,
      thresholdLightTouchUtilities,
      thresholdUtilitiesDefence,
      thresholdWorks,
    ]
  }

  static let changePermittedPercent = Parameter(
    shipped: "change-permitted-percent", PackageResources.change_permitted_percent_yaml)
  static let changePermittedPercent2015 = Parameter(
    shipped: "change-permitted-percent-2015", PackageResources.change_permitted_percent_2015_yaml)
  static let changeTermPercent = Parameter(
    shipped: "change-term-percent", PackageResources.change_term_percent_yaml)
  static let changeValuePercent = Parameter(
    shipped: "change-value-percent", PackageResources.change_value_percent_yaml)
  static let changeValuePercent2015 = Parameter(
    shipped: "change-value-percent-2015", PackageResources.change_value_percent_2015_yaml)
  static let changeValuePercentWorks = Parameter(
    shipped: "change-value-percent-works", PackageResources.change_value_percent_works_yaml)
  static let changeValuePercentWorks2015 = Parameter(
    shipped: "change-value-percent-works-2015",
    PackageResources.change_value_percent_works_2015_yaml)
  static let claimDays = Parameter(
    shipped: "claim-days", PackageResources.claim_days_yaml)
  static let claimMonthsSetAside = Parameter(
    shipped: "claim-months-set-aside", PackageResources.claim_months_set_aside_yaml)
  static let contractCopyDays = Parameter(
    shipped: "contract-copy-days", PackageResources.contract_copy_days_yaml)
  static let contractCopyDaysLightTouch = Parameter(
    shipped: "contract-copy-days-light-touch", PackageResources.contract_copy_days_light_touch_yaml)
  static let contractCopyValue = Parameter(
    shipped: "contract-copy-value", PackageResources.contract_copy_value_yaml)
  static let contractDetailsDays = Parameter(
    shipped: "contract-details-days", PackageResources.contract_details_days_yaml)
  static let contractDetailsDaysLightTouch = Parameter(
    shipped: "contract-details-days-light-touch",
    PackageResources.contract_details_days_light_touch_yaml)
  static let contractTerminationDays = Parameter(
    shipped: "contract-termination-days", PackageResources.contract_termination_days_yaml)
  static let discountRate = Parameter(
    shipped: "discount-rate", PackageResources.discount_rate_yaml)
  static let frameworkTermYears = Parameter(
    shipped: "framework-term-years", PackageResources.framework_term_years_yaml)
  static let frameworkTermYears2015 = Parameter(
    shipped: "framework-term-years-2015", PackageResources.framework_term_years_2015_yaml)
  static let frameworkTermYearsDefenceUtilities = Parameter(
    shipped: "framework-term-years-defence-utilities",
    PackageResources.framework_term_years_defence_utilities_yaml)
  static let kpiAssessmentMonths = Parameter(
    shipped: "kpi-assessment-months", PackageResources.kpi_assessment_months_yaml)
  static let kpiCount = Parameter(
    shipped: "kpi-count", PackageResources.kpi_count_yaml)
  static let kpiValue = Parameter(
    shipped: "kpi-value", PackageResources.kpi_value_yaml)
  static let mutualTermYears = Parameter(
    shipped: "mutual-term-years", PackageResources.mutual_term_years_yaml)
  static let openFrameworkFirstAwardYears = Parameter(
    shipped: "open-framework-first-award-years",
    PackageResources.open_framework_first_award_years_yaml)
  static let openFrameworkNextAwardYears = Parameter(
    shipped: "open-framework-next-award-years",
    PackageResources.open_framework_next_award_years_yaml)
  static let openFrameworkSingleSupplierYears = Parameter(
    shipped: "open-framework-single-supplier-years",
    PackageResources.open_framework_single_supplier_years_yaml)
  static let openFrameworkTermYears = Parameter(
    shipped: "open-framework-term-years", PackageResources.open_framework_term_years_yaml)
  static let paymentDays = Parameter(
    shipped: "payment-days", PackageResources.payment_days_yaml)
  static let paymentDays2015 = Parameter(
    shipped: "payment-days-2015", PackageResources.payment_days_2015_yaml)
  static let procurementAct2023 = Parameter(
    shipped: "procurement-act-2023", PackageResources.procurement_act_2023_yaml)
  static let publicContractsRegulations2015 = Parameter(
    shipped: "public-contracts-regulations-2015",
    PackageResources.public_contracts_regulations_2015_yaml)
  static let recordYears = Parameter(
    shipped: "record-years", PackageResources.record_years_yaml)
  static let socialValueLargeValue = Parameter(
    shipped: "social-value-large-value", PackageResources.social_value_large_value_yaml)
  static let socialValueLeastValue = Parameter(
    shipped: "social-value-least-value", PackageResources.social_value_least_value_yaml)
  static let socialValuePercent = Parameter(
    shipped: "social-value-percent", PackageResources.social_value_percent_yaml)
  static let socialValuePercentLarge = Parameter(
    shipped: "social-value-percent-large", PackageResources.social_value_percent_large_yaml)
  static let standstillDays = Parameter(
    shipped: "standstill-days", PackageResources.standstill_days_yaml)
  static let standstillDaysElectronic2015 = Parameter(
    shipped: "standstill-days-electronic-2015",
    PackageResources.standstill_days_electronic_2015_yaml)
  static let standstillDaysOtherwise2015 = Parameter(
    shipped: "standstill-days-otherwise-2015", PackageResources.standstill_days_otherwise_2015_yaml)
  static let standstillDaysVoluntary = Parameter(
    shipped: "standstill-days-voluntary", PackageResources.standstill_days_voluntary_yaml)
  static let thresholdGoodsServicesCentral = Parameter(
    shipped: "threshold-goods-services-central",
    PackageResources.threshold_goods_services_central_yaml)
  static let thresholdGoodsServicesSubCentral = Parameter(
    shipped: "threshold-goods-services-sub-central",
    PackageResources.threshold_goods_services_sub_central_yaml)
  static let thresholdLightTouch = Parameter(
    shipped: "threshold-light-touch", PackageResources.threshold_light_touch_yaml)
  static let thresholdLightTouchUtilities = Parameter(
    shipped: "threshold-light-touch-utilities",
    PackageResources.threshold_light_touch_utilities_yaml)
  static let thresholdUtilitiesDefence = Parameter(
    shipped: "threshold-utilities-defence", PackageResources.threshold_utilities_defence_yaml)
  static let thresholdWorks = Parameter(
    shipped: "threshold-works", PackageResources.threshold_works_yaml)
}

interface Twin {
  /** One of our functions, on the sheets of the sample data. */
  readonly ours: string;
  /** The same figure in spreadsheet functions that we did not write. */
  readonly native: string;
}

const DISTINCT_CUSTOMERS = 'SUMPRODUCT(1/COUNTIF(Orders!B2:B402,Orders!B2:B402))';
const REPEAT_CUSTOMERS =
  'SUMPRODUCT((COUNTIF(Orders!B2:B402,Orders!B2:B402)>1)/COUNTIF(Orders!B2:B402,Orders!B2:B402))';
const KEPT = '(Base!E12-SUM(Base!C2:C12))';

/** Sessions of USAID by source and by day (public domain), orders of Online Retail (Chen, 2015, CC BY 4.0). */
const ON_REAL_DATA: readonly Twin[] = [
  { ours: 'KPI_SESSIONS(Sources!C2:C21)', native: 'SUM(Sources!C2:C21)' },
  { ours: 'KPI_BOUNCE_GA4(Sources!F2:F21,Sources!C2:C21)', native: '1-SUM(Sources!F2:F21)/SUM(Sources!C2:C21)' },
  { ours: 'KPI_ENGAGED_RATE(Sources!F2:F21,Sources!C2:C21)', native: 'SUM(Sources!F2:F21)/SUM(Sources!C2:C21)' },
  { ours: 'KPI_PAGES_SESSION(Sources!D2:D21,Sources!C2:C21)', native: 'SUM(Sources!D2:D21)/SUM(Sources!C2:C21)' },
  {
    ours: 'INDEX(KPI_BY("ENGAGED_RATE",Sources!B2:B21,Sources!F2:F21,Sources!C2:C21),MATCH("Email",INDEX(KPI_BY("ENGAGED_RATE",Sources!B2:B21,Sources!F2:F21,Sources!C2:C21),0,1),0),2)',
    native: 'SUMIF(Sources!B2:B21,"Email",Sources!F2:F21)/SUMIF(Sources!B2:B21,"Email",Sources!C2:C21)',
  },
  {
    ours: 'KPI_GROWTH(Visits!B47:B91,Visits!B2:B46)',
    native: 'SUM(Visits!B47:B91)/SUM(Visits!B2:B46)-1',
  },
  { ours: 'KPI_CAGR(Visits!B2,Visits!B91,3)', native: 'RATE(3,0,-Visits!B2,Visits!B91)' },
  { ours: 'KPI_PROJECTION(Visits!B91,0.02,12)', native: 'FV(0.02,12,0,-Visits!B91)' },
  { ours: 'KPI_REVENUE(Orders!E2:E402)', native: 'SUM(Orders!E2:E402)' },
  { ours: 'KPI_AOV(Orders!E2:E402,COUNTA(Orders!A2:A402))', native: 'AVERAGE(Orders!E2:E402)' },
  { ours: 'KPI_UPT(Orders!D2:D402,COUNTA(Orders!A2:A402))', native: 'AVERAGE(Orders!D2:D402)' },
  {
    ours: 'KPI_PURCHASE_FREQ(COUNTA(Orders!A2:A402),COUNTUNIQUE(Orders!B2:B402))',
    native: `401/${DISTINCT_CUSTOMERS}`,
  },
  { ours: 'KPI_ARPA(Orders!E2:E402,COUNTUNIQUE(Orders!B2:B402))', native: `SUM(Orders!E2:E402)/${DISTINCT_CUSTOMERS}` },
  {
    ours: 'KPI_REPEAT(REPEAT_CUSTOMERS,COUNTUNIQUE(Orders!B2:B402))',
    native: `${REPEAT_CUSTOMERS}/${DISTINCT_CUSTOMERS}`,
  },
  {
    ours: 'INDEX(KPI_ARPA_BY(Orders!F2:F402,Orders!E2:E402,Orders!B2:B402),MATCH("Total",INDEX(KPI_ARPA_BY(Orders!F2:F402,Orders!E2:E402,Orders!B2:B402),0,1),0),2)',
    native: `SUM(Orders!E2:E402)/${DISTINCT_CUSTOMERS}`,
  },
  {
    ours: 'KPI_CLV(KPI_ARPA(Orders!E2:E402,COUNTUNIQUE(Orders!B2:B402)),3,0.4,0.1)',
    native: `-PV(1.1^(1/12)-1,36,0.4*SUM(Orders!E2:E402)/${DISTINCT_CUSTOMERS})`,
  },
  {
    ours: 'KPI_CLV(KPI_ARPA(Orders!E2:E402,COUNTUNIQUE(Orders!B2:B402)),2)',
    native: `24*SUM(Orders!E2:E402)/${DISTINCT_CUSTOMERS}`,
  },
];

/** The invented campaigns, customers and customer base of the sample workbook. */
const ON_SAMPLE_DATA: readonly Twin[] = [
  { ours: 'KPI_CPL(Campaigns!C2:C231,Campaigns!D2:D231)', native: 'SUM(Campaigns!C2:C231)/SUM(Campaigns!D2:D231)' },
  { ours: 'KPI_CPQL(Campaigns!C2:C231,Campaigns!E2:E231)', native: 'SUM(Campaigns!C2:C231)/SUM(Campaigns!E2:E231)' },
  { ours: 'KPI_CAC(Campaigns!C2:C231,Campaigns!G2:G231)', native: 'SUM(Campaigns!C2:C231)/SUM(Campaigns!G2:G231)' },
  {
    ours: 'KPI_MQL_RATE(Campaigns!D2:D231,Campaigns!E2:E231)',
    native: 'SUM(Campaigns!E2:E231)/SUM(Campaigns!D2:D231)',
  },
  { ours: 'KPI_MQL_SQL(Campaigns!E2:E231,Campaigns!F2:F231)', native: 'SUM(Campaigns!F2:F231)/SUM(Campaigns!E2:E231)' },
  { ours: 'KPI_ROI(Campaigns!H2:H231,Campaigns!C2:C231)', native: 'SUM(Campaigns!H2:H231)/SUM(Campaigns!C2:C231)' },
  {
    ours: 'KPI_ROI_NET(Campaigns!H2:H231,Campaigns!C2:C231)',
    native: '(SUM(Campaigns!H2:H231)-SUM(Campaigns!C2:C231))/SUM(Campaigns!C2:C231)',
  },
  { ours: 'KPI_CTA(Campaigns!J2:J231,Campaigns!I2:I231)', native: 'SUM(Campaigns!J2:J231)/SUM(Campaigns!I2:I231)' },
  {
    ours: 'KPI_NPS(Customers!G2:G401)',
    native: '100*(COUNTIF(Customers!G2:G401,">=9")-COUNTIF(Customers!G2:G401,"<=6"))/COUNT(Customers!G2:G401)',
  },
  { ours: 'KPI_CSAT(Customers!G2:G401,8)', native: 'COUNTIF(Customers!G2:G401,">=8")/COUNT(Customers!G2:G401)' },
  {
    ours: 'KPI_RESOLUTION(Customers!D2:D401,Customers!E2:E401)',
    native: '24*SUMPRODUCT((Customers!E2:E401<>"")*(Customers!E2:E401-Customers!D2:D401))/COUNT(Customers!E2:E401)',
  },
  { ours: 'KPI_RETENTION(Base!B2,Base!E12,Base!C2:C12)', native: `${KEPT}/Base!B2` },
  { ours: 'KPI_CHURN(Base!D2:D12,Base!B2)', native: 'SUM(Base!D2:D12)/Base!B2' },
  { ours: 'KPI_CHURN_ANNUAL(KPI_CHURN(Base!D3,Base!B3))', native: '1-(1-Base!D3/Base!B3)^12' },
];

export const TWINS: readonly Twin[] = [...ON_REAL_DATA, ...ON_SAMPLE_DATA];

/**
 * Small series with outside numbers.
 *
 * AIR_PASSENGERS: monthly totals of international airline passengers in thousands, 1949–1960; Box & Jenkins (1976),
 * Time Series Analysis, series G. NILE: annual flow of the Nile at Aswan in 10^8 m³, 1871–1970; Cobb (1978), Biometrika 65.
 * Both are facts published in the literature, carried by R's `datasets` package, and free to use.
 * TWELVE_MONTHS: twelve invented values with a trend.
 *
 * The outputs were computed with R 4.2.2 and its package forecast 8.20 (GPL): numbers only, no code.
 */
export const TWELVE_MONTHS = [120, 132, 128, 141, 150, 147, 160, 158, 171, 169, 182, 190];

export const AIR_PASSENGERS = [
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114,
  140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191,
  172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259,
  229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318, 374, 413, 405,
  355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435, 491,
  505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535,
  622, 606, 508, 461, 390, 432,
];

export const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100,
  1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
  824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
  822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975,
  815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

/** TWELVE_MONTHS, three steps ahead: ses(x), holt(x), holt(x, damped = TRUE), thetaf(x). */
export const TWELVE_MONTHS_IN_R = {
  simple: [189.78145, 189.78145, 189.78145],
  holt: [192.7643, 198.68943, 204.61457],
  damped: [188.80369, 193.59482, 198.29012],
  theta: [192.82269, 195.78422, 198.74576],
};
/** ses(TWELVE_MONTHS)$model$par: alpha and first level. */
export const TWELVE_MONTHS_SES = { alpha: 0.97379303, firstLevel: 120.31294 };
/** thetaf(AirPassengers, h = 12)$mean. */
export const AIR_PASSENGERS_THETA = [
  440.07819, 428.38428, 489.7071, 475.70463, 479.67039, 545.36627, 602.752, 601.10076, 523.95149, 456.62714, 397.95373,
  447.64491,
];
/** decompose(AirPassengers, type = "multiplicative")$figure. */
export const AIR_PASSENGERS_FIGURE = [
  0.91023037, 0.88362532, 1.0073663, 0.97590601, 0.98137803, 1.1127758, 1.2265555, 1.219911, 1.0604919, 0.92175724,
  0.80117808, 0.89882439,
];
/** ets(AirPassengers) chooses ETS(M,Ad,M); its next twelve months. */
export const AIR_PASSENGERS_ETS = [
  441.80185, 434.11862, 496.63005, 483.23748, 483.99135, 551.0244, 613.17968, 609.36483, 530.54083, 463.03321, 402.7478,
  451.96937,
];
/** ses(Nile, h = 1)$mean. */
export const NILE_SES = 805.33633;

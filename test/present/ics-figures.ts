/** All 42 ICSs by their real names, with published figures: NHS England, Digital Maturity Assessment 2025 Data Report; ONS mid-2022. */

/** Code, name, region, DMA score 2024 and 2025, residents mid-2022; highest score of 2025 first. */
export const ICSS: readonly [string, string, string, number, number, number][] = [
  ['QPM', 'Northamptonshire', 'Midlands', 3.5694, 3.7361, 792421],
  ['QMJ', 'North Central London', 'London', 2.6667, 3.5833, 1416558],
  ['QRV', 'North West London', 'London', 2.9306, 3.4861, 2116269],
  ['QUY', 'Bristol, North Somerset and South Gloucestershire', 'South West', 2.9861, 3.4167, 992934],
  ['QMF', 'North East London', 'London', 2.9583, 3.4028, 2028265],
  ['QUA', 'Black Country', 'Midlands', 2.6111, 3.25, 1222935],
  ['QWU', 'Coventry and Warwickshire', 'Midlands', 1.875, 3.1528, 963204],
  ['QM7', 'Hertfordshire and West Essex', 'East of England', 2.5417, 3.1389, 1506036],
  ['QKK', 'South East London', 'London', 2.4167, 3.1111, 1795871],
  ['QNC', 'Staffordshire and Stoke-on-Trent', 'Midlands', 2.9028, 3.0972, 1146249],
  ['QR1', 'Gloucestershire', 'South West', 2.5694, 3.0694, 652409],
  ['QF7', 'South Yorkshire', 'North East and Yorkshire', 2.7917, 3.0, 1392105],
  ['QSL', 'Somerset', 'South West', 2.375, 2.9583, 576852],
  ['QT1', 'Nottingham and Nottinghamshire', 'Midlands', 3.0139, 2.9306, 1163335],
  ['QNQ', 'Frimley', 'South East', 2.9167, 2.9167, 773481],
  ['QXU', 'Surrey Heartlands', 'South East', 2.3194, 2.9167, 1058519],
  ['QHL', 'Birmingham and Solihull', 'Midlands', 2.5833, 2.9028, 1375281],
  ['QYG', 'Cheshire and Merseyside', 'North West', 2.8194, 2.875, 2550846],
  ['QK1', 'Leicester, Leicestershire and Rutland', 'Midlands', 2.5, 2.875, 1136705],
  ['QOC', 'Shropshire, Telford and Wrekin', 'Midlands', 1.5694, 2.8611, 516049],
  ['QWE', 'South West London', 'London', 2.7778, 2.8333, 1509217],
  ['QHG', 'Bedfordshire, Luton and Milton Keynes', 'East of England', 2.6528, 2.8194, 1015380],
  ['QGH', 'Herefordshire and Worcestershire', 'Midlands', 2.3472, 2.8194, 797935],
  ['QOX', 'Bath and North East Somerset, Swindon and Wiltshire', 'South West', 2.6667, 2.7917, 953852],
  ['QRL', 'Hampshire and Isle of Wight', 'South East', 2.6111, 2.75, 1842052],
  ['QMM', 'Norfolk and Waveney', 'East of England', 2.75, 2.7222, 1041932],
  ['QJK', 'Devon', 'South West', 2.5972, 2.6806, 1232660],
  ['QOP', 'Greater Manchester', 'North West', 2.4444, 2.6528, 2911744],
  ['QOQ', 'Humber and North Yorkshire', 'North East and Yorkshire', 2.5556, 2.6528, 1713205],
  ['QWO', 'West Yorkshire', 'North East and Yorkshire', 1.6944, 2.6528, 2429755],
  ['QT6', 'Cornwall and the Isles of Scilly', 'South West', 2.5694, 2.6111, 577694],
  ['QE1', 'Lancashire and South Cumbria', 'North West', 2.6389, 2.6, 1737241],
  ['QH8', 'Mid and South Essex', 'East of England', 2.6667, 2.5833, 1209480],
  ['QNX', 'Sussex', 'South East', 2.6528, 2.5139, 1721021],
  ['QHM', 'North East and North Cumbria', 'North East and Yorkshire', 2.375, 2.5, 3005519],
  ['QJM', 'Lincolnshire', 'Midlands', 2.4167, 2.4861, 775524],
  ['QJ2', 'Derby and Derbyshire', 'Midlands', 3.2222, 2.4583, 1066954],
  ['QUE', 'Cambridgeshire and Peterborough', 'East of England', 2.4306, 2.4444, 927342],
  ['QKS', 'Kent and Medway', 'South East', 2.3889, 2.4028, 1875893],
  ['QJG', 'Suffolk and North East Essex', 'East of England', 3.1944, 2.3333, 997767],
  ['QU9', 'Buckinghamshire, Oxfordshire and Berkshire West', 'South East', 2.125, 2.3056, 1802735],
  ['QVV', 'Dorset', 'South West', 2.9444, 2.3056, 785172],
];

/** Key, name and England's mean of the seven dimensions, 2025. */
export const DIMENSIONS = [
  ['dma_well_led', 'Well led', 2.454762],
  ['dma_smart_foundations', 'Smart foundations', 3.188095],
  ['dma_safe_practice', 'Safe practice', 2.35],
  ['dma_support_people', 'Support people', 1.964286],
  ['dma_empower_citizens', 'Empower citizens', 2.297619],
  ['dma_improve_care', 'Improve care', 2.816667],
  ['dma_healthy_populations', 'Healthy populations', 2.87619],
] as const;

/** Of three ICSs, in the order of DIMENSIONS. */
export const SCORES: Readonly<Record<string, readonly number[]>> = {
  QJK: [2.3, 3.8, 2.7, 1.5, 1.4, 2.3, 2.6],
  QOX: [2.0, 4.0, 3.3, 1.5, 2.0, 2.8, 2.6],
  QPM: [3.0, 4.3, 3.7, 2.5, 2.2, 3.5, 3.2],
};

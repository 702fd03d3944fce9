/** Questions that are refused or asked back, each for its own reason; every suggestion and every choice given with them answers. */
export const UNANSWERABLE = `
what is the bed occupancy of Dorset?
how many doctors work in Sussex?
average house price by region
crime rate in London
A&E waiting times in Kent and Medway
which ICS has the most midwives?
cancer survival in the Midlands
vaccination rate of Somerset
how many hospitals closed in Devon?
unemployment and DMA score
trusts in Scotland
DMA score of Cardiff
digital maturity of Narnia
budget of Atlantis ICS
population of Zorbland
DMA of Wessex ICS
tell me about Gotham
profile of Mordor ICB
DMA of Devonshire and Quxly
where does Ruritania rank?
DMA of Dorset in 2019
DMA by region in 2020
budget of Sussex in 2015/16
population of Kent and Medway in 1999
capital of Devon in 2024/25
well led score of Frimley in 2024
highest safe practice in 2024
GP practices of Somerset in 2010
core allocation per head in 2018/19
EPR coverage of Sussex in 2016
change in DMA of Devon since 2023
how did Frimley change from 2023 to 2025?
DMA improvement since 2022
DMA of Sussex in 2022
change in well led since 2024
how much capital did Frimley have?
capital of Greater Manchester
CDEL per head in Greater Manchester
change in capital of Dorset
share of capital held by Greater Manchester
why is Devon better than Dorset?
why did Kent and Medway fall?
what explains the score of London?
what will the DMA of Sussex be next year?
forecast the budget of Dorset
predict the top five ICSs
which ICS will be best in 2027?
DMA of Essex
budget of Yorkshire
capital of Essex
DMA of the moon
London trusts called St George's
DMA score of Norfolk and Suffolk ICB
Central East ICB budget
Essex ICB capital
biggest rank change in the Midlands
drop table ics; --
select * from ics where dma > 3
purple flibber dishwasher
`
  .trim()
  .split('\n');

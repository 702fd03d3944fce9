/** Refusals and questions back: always why, and never a guess. */
import { manual } from './manual.js';

manual(
  'What is not answered',
  `
  ask   │ what is the cancer mortality in Sussex?
  means │ refused out_of_scope
  says  │ I hold nothing about "cancer" or "mortality": Digital maturity of Integrated Care Systems in England.

  ask   │ how many nurses work in Kent?
  means │ refused out_of_scope
  says  │ I hold nothing about "nurses": Digital maturity of Integrated Care Systems in England.

  ask   │ trusts in Wales
  means │ refused out_of_scope
  says  │ I hold nothing about "Wales": Digital maturity of Integrated Care Systems in England.

  ask   │ best restaurants in Leeds
  means │ refused out_of_scope
  says  │ I hold nothing about "restaurants": Digital maturity of Integrated Care Systems in England.

  ask   │ is the DMA score of Sussex statistically significant?
  means │ refused out_of_scope
  says  │ I hold nothing about "statistically" or "significant": Digital maturity of Integrated Care Systems in
        │ England.

  ask   │ delete all rows
  means │ refused out_of_scope
  says  │ I hold nothing about "delete" or "rows": Digital maturity of Integrated Care Systems in England.

  ask   │ why is Dorset so low?
  means │ refused not_supported
  says  │ I hold figures, not the reasons behind them.

  ask   │ why did Suffolk and North East Essex fall?
  means │ refused not_supported
  says  │ I hold figures, not the reasons behind them.

  ask   │ biggest rank change
  means │ refused not_understood
  says  │ I could not tell what "rank change" should mean here.

  ask   │ which ICS climbed most places?
  means │ refused not_understood
  says  │ I could not tell what "most" or "places" should mean here.

  ask   │ forecast the DMA of Devon for 2026
  means │ refused not_supported
  says  │ I hold published figures only and make no forecasts.

  ask   │ how much capital did Greater Manchester have?
  means │ refused no_data
  says  │ No capital (CDEL) for 2023/24 has been published for Greater Manchester; it is held for 29 of 42.

  ask   │ what was the DMA of Dorset in 2021?
  means │ refused no_data
  says  │ DMA score is not published for 2021, only for 2024 and 2025.

  ask   │ DMA of Frimley in 2030
  means │ refused no_data
  says  │ DMA score is not published for 2030, only for 2024 and 2025.

  ask   │ budget in 2020/21
  means │ refused no_data
  says  │ Budget is not published for 2020/21, only for 2023/24 and 2024/25.

  ask   │ capital in 2024/25
  means │ refused no_data
  says  │ Capital (CDEL) is not published for 2024/25, only for 2023/24.

  ask   │ population in 2015 for Devon
  means │ refused no_data
  says  │ Population is not published for 2015, only for 2022.

  ask   │ Where will Essex ICB rank on DMA?
  means │ refused no_data
  says  │ Essex ICB began on 1 April 2026, after these figures were collected, and I make no forecasts; they are
        │ held for the ICSs before it: Mid and South Essex, Suffolk and North East Essex and Hertfordshire and
        │ West Essex.
`,
);

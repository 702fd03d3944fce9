/** Words that carry no content, however many of them; and words that look alike but say something, which stop an answer. */
import { manual } from './manual.js';

manual(
  'Words without content',
  `
  ask   │ I was wondering how many ICSs were above 3 back in 2024
  means │ Number of ICSs that have DMA score 2024 above 3
  rows  │ 4
  says  │ 4 of the 42 ICSs had a DMA score above 3 in 2024.

  ask   │ so I'm writing a piece on money... which two ICBs get the smallest budget?
  means │ Budget 2024/25 of all 42 ICSs, lowest 2
  rows  │ QOC £1.10bn | QSL £1.26bn
  says  │ Shropshire, Telford and Wrekin has the smallest budget of the 42 ICSs (£1.10bn), followed by Somerset
        │ (£1.26bn).

  ask   │ need the population of Devon and Dorset in one table, board paper due at 5
  means │ Population 2022 of Devon and Dorset
  rows  │ QJK 1,232,660 | QVV 785,172
  says  │ Devon has the larger population (1,232,660), 447,488 more than Dorset (785,172).

  ask   │ morning! gimme the lowest 3 icbs for well led pls, ta
  means │ Well led score 2025 of all 42 ICSs, lowest 3
  rows  │ =1 QU9 1.50 | =1 QKS 1.50 | =1 QJG 1.50
  says  │ Three ICSs are joint lowest of the 42 ICSs on well led score, at 1.50: Kent and Medway; Suffolk and
        │ North East Essex; and Buckinghamshire, Oxfordshire and Berkshire West.

  ask   │ Is it true that Dorset's population is above Somerset's?
  means │ Whether Dorset has population 2022 above that of Somerset
  rows  │ yes | QVV 785,172
  says  │ Yes: Dorset's population (785,172) is above Somerset's (576,852).

  ask   │ Somerset's budget is above £1bn, is that right?
  means │ Whether Somerset has budget 2024/25 above £1bn
  rows  │ yes | QSL £1.26bn
  says  │ Yes: Somerset's budget (£1.26bn) is above £1bn.

  ask   │ Kent and Medway dma - did it fall from 2024 to 2025?
  means │ Whether Kent and Medway has a fall in DMA score 2024 to 2025
  rows  │ no | QKS 2.39, 2.40, 0.01
  says  │ No: Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ ICSs that failed to reach 1.5 on safe practice
  means │ ICSs with safe practice score 2025 below 1.5, lowest first
  rows  │ =1 QMM 1.30 | =1 QJG 1.30
  says  │ 2 ICSs have a safe practice score below 1.5: Norfolk and Waveney (1.30) and Suffolk and North East Essex
        │ (1.30).

  ask   │ which ICS fell short of £1.1bn of budget?
  means │ ICSs with budget 2024/25 below £1.1bn, lowest first
  rows  │ QOC £1.10bn
  says  │ One ICS has a budget below £1.1bn: Shropshire, Telford and Wrekin (£1.099bn).

  ask   │ brilliant, that was really helpful, thanks so much
  means │ Thanks
  says  │ You're welcome.

  ask   │ Good evening Wiggle!
  means │ A greeting
  says  │ Hello. Ask me about the digital maturity of Integrated Care Systems in England; here are some questions
        │ to start with.

  ask   │ which ICSs scored highly on well led
  means │ refused out_of_scope
  says  │ I hold nothing about "highly": Digital maturity of Integrated Care Systems in England.

  ask   │ which ICSs have nearly 3 on DMA
  means │ refused out_of_scope
  says  │ I hold nothing about "nearly": Digital maturity of Integrated Care Systems in England.

  ask   │ which ICSs are brilliant?
  means │ refused out_of_scope
  says  │ I hold nothing about "brilliant": Digital maturity of Integrated Care Systems in England.

  ask   │ which ICS will have the highest DMA
  means │ refused not_supported
  says  │ I hold published figures only and make no forecasts.
`,
);

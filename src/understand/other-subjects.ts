import { foldedWords } from './tokenise.js';

/** Words of the health service that are spelt like ours and are no slips of them: "stroke" is not Stoke, "maternity" not maturity. */
export const OTHER_SUBJECTS: ReadonlySet<string> = new Set(
  foldedWords(
    'maternity mortality paternity stroke cancer surgery dental dentist dentists nurse nurses nursing doctor doctors consultant consultants staff staffing bed beds ward wards waiting waits wait emergency urgent planned elective discharge discharges admission admissions appointment appointments referral referrals vaccine vaccines vaccination obesity smoking diabetes dementia asthma sepsis infection infections death deaths birth births suicide autism screening pharmacy pharmacies prescription prescriptions medicine medicines drug drugs complaint complaints pay salary salaries strike strikes vacancy vacancies sickness absence agency parking catering laundry energy carbon waste building buildings maintenance backlog theatre theatres scanner scanners therapy therapist midwife midwives paramedic paramedics social housing poverty deprivation weather traffic school schools police football',
  ),
);

import { givesBirthDate } from "../../../../src/domain/case-list/privacy/birth-date";

test.each([
  ...["DOB 12/03/1998", "d.o.b.: 12.3.98", "D O B 12-03-1998", "Date of birth: 12 March 1998", "DOB12/03/98"],
  ...["born on 3rd May 99", "Born 3 May", "born on the 3rd of May", "born 12 september", "birthday 12/03/98"],
  ...[
    "dob 1998-03-12",
    "DoB: 1998/3/12",
    "D/O/B 12 / 03 / 1998",
    "dob=120398",
    "DOB 12031998",
    "DOB 12 03 1998",
  ],
  ...[
    "born 12.03.1998",
    "born the twelfth of March 1998",
    "born twenty-first March",
    "born on March 12, 1998",
  ],
  ...[
    "born March 12th",
    "Birth date 12–03–98",
    "birthdate 12/3/98",
    "(b. 12/03/98)",
    "b.12.3.98",
    "DOB March 1998",
  ],
  ...[
    "birth: 12/03/98",
    "his birthday is the 3rd of May",
    "born on Thursday 12 March 1998",
    "date of birth is 12/3/98",
  ],
  ...[
    "born in Leeds on 12/03/1998",
    "Born at St James Hospital on 12 March 1998",
    "born in Leeds, 12/03/1998",
  ],
  ...[
    "born prematurely on 12/03/1998",
    "born early (12/3/98)",
    "12/03/1998 (DOB)",
    "12/03/98 is her birthday",
  ],
  ...[
    "On 12/03/1998 he was born at home",
    "sibling born 12 Mar ’05",
    "day of birth 12 March",
    "child b 12/4/99",
  ],
])("is given: %s", (text) => expect(givesBirthDate(text)).toBe(true));

test.each([
  ...["born in Leeds", "12/03/1998", "DOB not known", "newborn 12/03/1998", "born prematurely at 28 weeks"],
  ...["born 12 weeks premature", "Born 6 weeks early", "born at 28 weeks", "born 2 months early"],
  ...[
    "born in Kent, moved 12/03/2004",
    "born in Poland, review on 12/03/2006",
    "born abroad; arrived 12/03/2004",
  ],
  ...["born in Kent and placed here on 12/03/2004", "born with a cleft palate, operated on 12/03/2005"],
  ...[
    "born in 1998",
    "born in March",
    "birthday party planned",
    "Unit B. 12/03/2006",
    "Hepatitis B. 3 May 2005",
  ],
  ...[
    "Review 12/03/2006 DOB unknown",
    "12/03/2004 was born in Kent",
    "child born to a mother of 15",
    "stubborn 12/3/98",
  ],
  ...[
    "born 3 years after her sister",
    "reborn on 12/03/2005",
    "born 28 weeks, 1.2 kg",
    "known since birth, see 3.1.2",
  ],
])("is not given: %s", (text) => expect(givesBirthDate(text)).toBe(false));

import { givesStreetAddress } from "../../../../src/domain/case-list/privacy/street-address";

test.each([
  ...[
    "12 High Street",
    "Lives at 14a Oak Road.",
    "22-24 Church Rd",
    "12, Mill Lane, Leeds",
    "No. 7 The Crescent",
  ],
  ...[
    "5 Oak Close",
    "living at 5 Oak Close with aunt",
    "3 St Mary’s Avenue",
    "placed at 1 Long Meadow Drive, Leeds",
  ],
  ...[
    "101 PARK AVENUE",
    "Flat 3, 14 Oak Road",
    "Flat 2b Elm Tower",
    "flat 12, Oak House",
    "Apartment 4, 2 Quay Street",
  ],
  ...[
    "Rose Cottage, Mill Lane",
    "Manor Farm, Long Street",
    "Home address: The Elms",
    "address is 12 The Elms",
  ],
  ...[
    "lives at 12 The Elms",
    "moved to 5 oak road",
    "at 12 high street",
    "10 Downing St.",
    "4 Hill View, Leeds",
  ],
  ...[
    "2 Victoria Gardens",
    "Address 4 Elm Grove",
    "home is 3 The Paddocks",
    "The Old Rectory, Church Lane",
    "7 Church Hill and 9 Church Hill",
  ],
])("is given: %s", (text) => expect(givesStreetAddress(text)).toBe(true));

test.each([
  ...[
    "placed in Victoria Road",
    "attends 12 Park Road School",
    "Year 5 Park Road Primary School",
    "3 road accidents",
  ],
  ...[
    "14 March Court hearing",
    "3 Family Court hearings",
    "2 Crown Court appearances",
    "on 3 May Court of Protection",
  ],
  ...[
    "address withheld",
    "Address: Not to be shared",
    "change of address 12/03/2005",
    "lives at 2 addresses",
  ],
  ...[
    "in a flat 3 miles from school",
    "lives at 16 Plus accommodation",
    "2 Nursery Place",
    "needs a 30 Hour Place",
  ],
  ...[
    "moved 3 times; Oak Road closed",
    "in 2005 Oak Road children’s home closed",
    "Ward 4 St James Hospital",
  ],
  ...[
    "Key Stage 2 Park Place",
    "SEN stage 3. Way forward agreed",
    "12 Park Road Surgery",
    "Unit 4 Park House",
  ],
  ...[
    "aged 12 Green eyes",
    "2 siblings in care",
    "14/03/2006 High Court hearing",
    "Class 3 Green Group",
    "1 serious road accident",
  ],
  ...["2 Attends St Mary’s", "10 Reports by Dr Patel", "Band 2 Low Road risk"],
])("is not given: %s", (text) => expect(givesStreetAddress(text)).toBe(false));

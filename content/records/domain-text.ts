import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const domainText = [
  {
    id: "wound-healing",
    technique: "domain-text",
    domain: "medicine",
    languages: ["en"],
    title: "How a wound heals",
    example: {
      kind: "text",
      text: "A skin wound heals in phases that overlap. Within seconds vessels narrow and platelets gather, and a clot of fibrin closes the gap. In the days that follow, white blood cells enter: neutrophils first, then macrophages, which clear away debris and release growth factors. From about the third day fibroblasts lay down new matrix, mainly collagen III, while small vessels sprout and epidermal cells move in from the edges. Remodelling begins after two to three weeks and can last a year or more. Collagen III is replaced by collagen I, fibres align with the pull on the skin, and the scar pales. A scar regains at most about four fifths of the strength of intact skin. Poor blood supply, diabetes, infection, smoking and lack of protein slow each of these phases.",
    },
    note: "Dense, connected prose: terms stand beside the things they name, which is what makes them learnable.",
  },
  {
    id: "good-faith-purchase",
    technique: "domain-text",
    domain: "law",
    languages: ["en"],
    title: "Buying from someone who does not own",
    example: {
      kind: "text",
      text: "Whether a buyer can become owner of a thing that the seller did not own is answered differently by the legal systems. English law starts from the rule that nobody gives what he does not have, and then lists exceptions, among them sale by a mercantile agent and sale by a seller who has been left in possession. German law starts at the other end. A buyer in good faith acquires movable property from a person in possession of it (section 932 of the Civil Code), unless it was stolen from the owner, lost or otherwise missing (section 935). The first system protects the owner unless the owner created the appearance; the second protects trade unless the owner lost the thing against his will. In many cases both arrive at the same result by different roads.",
    },
    note: "It carries how the field argues, by rule and exception, and not facts alone.",
  },
  {
    id: "log-compaction",
    technique: "domain-text",
    domain: "programming",
    languages: ["en"],
    title: "From the handbook of a small database",
    example: {
      kind: "text",
      text: "# Compaction\n\nKeel writes new records to the end of the log and never changes what has been written. An update is a new record with the same key; a deletion is a record whose value is empty, called a tombstone. The log therefore grows until it is compacted.\n\nCompaction reads a closed segment from front to back, keeps the newest record of each key and writes these to a new segment. The index is switched over in one step once the new segment is on disk. If the process stops before that, the new segment is discarded at the next start.\n\nA tombstone may be dropped only when no older segment can still hold its key. Keel drops it when the oldest segment is compacted:\n\n    keel compact --oldest data/\n\nCompaction needs free space for one segment (64 MB unless set otherwise).",
    },
    note: "Headings and commands stay as they stand in the manual, since the model is to write such pages later.",
  },
  {
    id: "yield-curve",
    technique: "domain-text",
    domain: "finance",
    languages: ["en"],
    title: "What a yield curve shows",
    example: {
      kind: "text",
      text: "The yield curve sets the yield of bonds of one issuer against their time to maturity. It usually slopes upwards: whoever ties up money for ten years wants to be paid for the risk that rates and prices change meanwhile. When short yields stand above long ones the curve is called inverted. That happens when investors expect the central bank to cut rates, mostly because they expect a weaker economy. In the United States an inverted curve has come before most recessions since the 1950s, with a lead that varied from months to two years and with at least one false alarm in the middle of the 1960s. It says little about when a downturn comes and nothing about how deep it will be.",
    },
    note: "The passage gives the indicator together with its limits, and a model continues what it has seen.",
  },
  {
    id: "hefeteig-fuehrung",
    technique: "domain-text",
    domain: "cooking",
    languages: ["de"],
    title: "Cool and warm dough, in German",
    example: {
      kind: "text",
      text: "Wie lange ein Hefeteig geht, ist eine Frage der Temperatur und der Hefemenge. Bei warmer Führung um 28 Grad ist ein Teig mit zwei Prozent Frischhefe, gerechnet auf das Mehl, nach gut einer Stunde reif. Bei kalter Führung liegt er mit einem Bruchteil der Hefe über Nacht bei fünf Grad im Kühlschrank. Die Hefe arbeitet dann langsam, Enzyme des Mehls bauen derweil Stärke zu Zucker ab, und Säuren und Aromen haben Zeit, sich zu bilden. Der Teig wird dehnbarer, die Kruste bräunt stärker. Vor dem Formen lässt man ihn etwas Temperatur annehmen, denn kalter Teig reißt leicht. Volle Gare erkennt man daran, dass eine Delle vom Finger nur langsam und nicht ganz zurückkommt.",
    },
    note: "Text in a second language teaches the field's words there, which translation of English rows does not.",
  },
  {
    id: "reefer-container",
    technique: "domain-text",
    domain: "logistics",
    languages: ["en"],
    title: "Air in a refrigerated container",
    example: {
      kind: "text",
      text: "A refrigerated container keeps cargo at a temperature; it is not built to bring it there. Goods are therefore cooled before loading, and the unit is switched off while the doors are open, since it would otherwise draw in damp air that freezes on the coil. Cold air enters through a T-shaped floor, rises through and around the cargo and returns under the ceiling. For this path to stay open nothing may stand above the red load line, and gaps in the floor cover are closed with card so that the air does not take the short way up by the doors. Frozen cargo is stowed as a block, with air flowing around it. Fruit and vegetables breathe and give off heat: their cartons have holes that must stand one above the other, and the fresh air vent is set to the cubic metres an hour that the shipper has ordered.",
    },
    note: "Procedure and reason stand in the same sentence, as in the training papers of the trade.",
  },
  {
    id: "lichen-partners",
    technique: "domain-text",
    domain: "biology",
    languages: ["en"],
    title: "What a lichen is",
    example: {
      kind: "text",
      text: "A lichen is no single organism but a fungus that lives with algae or cyanobacteria. The fungus makes the body and usually gives the lichen its name; its partner, the photobiont, sits in a thin layer beneath the surface and supplies sugars or sugar alcohols. Cyanobacteria can also bind nitrogen from the air. Most lichens have no roots and no way to hold water back. They dry out within hours, fall into rest and take up their work again minutes after rain. Since they draw water and minerals from the air over their whole surface, they take up pollutants as well, and many species vanish where there is much sulphur dioxide. Lichens grow slowly, the crusts on rock often by less than a millimetre a year, so their diameter has been used to date moraines.",
    },
    note: "The passage was cut at its natural end: half sentences at the edges of a row teach a model to break off.",
  },
  {
    id: "riego-goteo",
    technique: "domain-text",
    domain: "gardening",
    languages: ["es"],
    title: "Drip irrigation, in Spanish",
    example: {
      kind: "text",
      text: "En el riego por goteo el agua sale por emisores de poco caudal, por lo general de dos a cuatro litros por hora, y moja solo una parte del suelo. Bajo cada gotero se forma un bulbo húmedo cuya figura depende de la textura: estrecho y profundo en suelos arenosos, ancho y poco profundo en los arcillosos. Por eso en arena los goteros se colocan más juntos y se riega con más frecuencia y menos agua cada vez. Las sales se acumulan en el borde del bulbo, donde el agua se evapora; una lluvia ligera puede arrastrarlas hacia las raíces, de modo que en esos casos conviene no parar el riego. Los goteros se obstruyen con arena, algas o cal, y un filtro a la entrada de la instalación evita la mayor parte de las averías.",
    },
    note: "Units and reasoning are as in the extension leaflets of the field, and nothing addresses a reader.",
  },
  {
    id: "weld-cracks",
    technique: "domain-text",
    domain: "engineering",
    languages: ["en"],
    title: "Cold cracks in welds",
    example: {
      kind: "text",
      text: "Hydrogen cracks, also called cold cracks, form in steel after a weld has cooled, at times only a day or two later. Three things have to meet: hydrogen in the metal, a hard microstructure and tensile stress. Hydrogen comes from moisture in the electrode coating or flux, from rust, oil and paint. A hard structure arises where the heat-affected zone cools fast, as in thick plates and in steels with a high carbon equivalent. Stress comes from shrinkage. To prevent the cracks it is enough to remove one of the three reliably: dry low-hydrogen electrodes, preheating so that the joint cools more slowly and hydrogen can escape, and a sequence of welds that lets the parts move. Because of the delay, inspection standards often require a wait of up to 48 hours before the weld is tested.",
    },
    note: "Cause, condition and remedy are linked, so that a later question on any one of them finds the others.",
  },
  {
    id: "hansa-kontor",
    technique: "domain-text",
    domain: "history",
    languages: ["en"],
    title: "The Hanseatic office at Bergen",
    example: {
      kind: "text",
      text: "From about 1360 until 1754 merchants of the Hanseatic League kept an office on the wharf of Bergen. They bought stockfish, cod from the Lofoten that was dried on racks in the wind, and paid with grain, which western Norway could not grow in sufficient amount. The trade ran on credit: a merchant advanced grain to a fisherman, who delivered his fish to the same merchant the year after, so that debts tied families to one house for generations. The men of the office, masters, journeymen and apprentices, lived under their own rules. They were not allowed to marry while they served, and open fire was forbidden in the wooden houses; food was cooked and rooms were heated in separate buildings of the yard.",
    },
    note: "Dates, goods and customs hang together in a narrative, from which a model picks up more than from a table.",
  },
  {
    id: "brouillard-vallee",
    technique: "domain-text",
    domain: "geography",
    languages: ["fr"],
    title: "Why valleys have fog, in French",
    example: {
      kind: "text",
      text: "Par nuit claire et calme, le sol perd sa chaleur par rayonnement et refroidit l'air qui le touche. Plus dense, cet air froid glisse le long des pentes et s'accumule au fond des vallées, où la température peut descendre bien au-dessous de celle des versants : c'est l'inversion. Si l'air de la vallée est assez humide, la vapeur se condense et un brouillard se forme, dont la surface marque souvent la limite de l'air froid. En automne, le soleil bas ne suffit pas toujours à le dissiper avant midi. Au-dessus, le ciel est limpide et il fait doux ; les vignes et les vergers ont donc été plantés de préférence à mi-pente, dans cette ceinture plus chaude.",
    },
    note: "The row is a passage of a textbook's kind: no heading, no picture caption, no page number is left in it.",
  },
  {
    id: "equal-temperament",
    technique: "domain-text",
    domain: "music",
    languages: ["en"],
    title: "Why pianos are slightly out of tune",
    example: {
      kind: "text",
      text: "Twelve pure fifths, each with a frequency ratio of 3 to 2, should lead back to the starting note seven octaves higher, and they miss it. (3/2)^12 is about 129.75, while seven octaves are 2^7 = 128. The surplus, a ratio of 1.0136 or not quite a quarter of a semitone, is called the Pythagorean comma. Every tuning of a keyboard has to hide it somewhere. Meantone tunings narrow most fifths so that major thirds become pure, and leave one fifth so wide that it howls, the wolf. Equal temperament gives each of the twelve fifths the same small share and makes every semitone the twelfth root of 2. No interval but the octave is then pure, and all keys can be used alike.",
    },
    note: "Figures inside running text are worked out and right: a model trained on loose ones becomes loose.",
  },
] as const satisfies readonly TechniqueRecord[];

export const domainTextFlawed = [
  {
    id: "text-is-list",
    technique: "domain-text",
    domain: "engineering",
    title: "The text is a list of lines",
    format: "text",
    row: {
      text: [
        "Check the oil level daily.",
        "Replace the filter after 500 hours.",
        "Use grease of class 2 for the bearings.",
      ],
    },
    beside: null,
    fault: { by: "check", code: "field_not_string" },
    wrong: "The field holds a list of lines where a loader expects one text.",
    hurts: "One such row changes the type of the column, and the loader refuses the file or drops the rows on the way.",
  },
  {
    id: "page-furniture",
    technique: "domain-text",
    domain: "law",
    title: "A web page with everything around the text",
    format: "text",
    row: {
      text: "Home > Guides > Tenancy\nAccept all cookies  Settings\nShare this: Mail | Print\nA deposit must be kept apart from the landlord's own money. Read more ...\nRelated: 5 tips for moving house | Newsletter\n(c) 2024 All rights reserved. Page 1 of 3",
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "text-without-furniture",
      at: { field: "text", words: "Accept all cookies  Settings\nShare this: Mail | Print" },
    },
    wrong: "One sentence of the field stands among menus, a cookie notice and a footer.",
    hurts:
      "The furniture repeats on every page of a crawl, so that most of the training goes into learning it, and the model prints it later.",
  },
  {
    id: "patient-by-name",
    technique: "domain-text",
    domain: "medicine",
    title: "A letter about a named person",
    format: "text",
    row: {
      text: "Dear Dr Weller, thank you for referring Mrs Anna Example, born 3 February 1951, 12 Sample Lane, insurance no. X000000000. She reports chest pain on climbing stairs since January. ECG at rest normal, stress test positive at 75 watts. We advise coronary angiography.",
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "no-personal-data",
      at: { field: "text", words: "Mrs Anna Example, born 3 February 1951, 12 Sample Lane, insurance no. X000000000" },
    },
    wrong: "Name, date of birth, address and insurance number of a patient stand in the text (invented here).",
    hurts:
      "Rare strings are what models learn by heart, and nothing can be deleted from trained weights when the person asks for it.",
  },
] as const satisfies readonly FlawedRecord[];

/** What an interview must not ask about. Our judgement of what the law of many countries has in common; no legal advice. */
export const protectedTopics = [
  'family',
  'marriage',
  'age',
  'health',
  'religion',
  'origin',
  'politics',
  'orientation',
  'union',
  'military',
  'criminal record',
  'pay history',
] as const;
export type ProtectedTopic = (typeof protectedTopics)[number];

export interface TopicRule {
  readonly topic: ProtectedTopic;
  /** What the words are about, after "asks about". */
  readonly about: string;
  /** What may be asked instead. */
  readonly rewording: string;
  /** `should`: lawful by itself, but it tells what must not be asked (a year of graduation tells the age). */
  readonly severity: 'must' | 'should';
  /**
   * Alternatives of a regular expression over lower-case text with single spaces. They look for the candidate ("you",
   * "your"), so that families, churches or unions as customers stay what they are. Every repetition is bounded.
   */
  readonly patterns: readonly string[];
}

const anyOf = (...words: string[]) => `(?:${words.join('|')})`;
const ends = '(?= ?[?.!,;]|$)';
const children = anyOf(
  'children',
  'kids?',
  'a child',
  'a baby',
  'babies',
  'sons?',
  'daughters?',
  'dependants?',
  'dependents?',
);
const pay = anyOf(
  'salary',
  'pay',
  'wages?',
  'compensation',
  'remuneration',
  'income',
  'package',
  'bonus',
  'earnings',
  'commission',
  'ote',
);

export const topicRules: readonly TopicRule[] = [
  {
    topic: 'family',
    about: 'children, pregnancy or family plans',
    rewording: 'This role travels 4 days a month and has fixed dates. Is there anything that would keep you from that?',
    severity: 'must',
    patterns: [
      `how many (?:young |small |little )?${children}(?: do you| have you| are you|${ends})`,
      `(?:do|did|will|would|might|are) you (?:already |currently |still |ever |also )?(?:have|want|expect|plan|plan on|plan to have|plan on having|planning to have|trying to have|going to have|intend to have|hope to have|hoping to have|want to have|like to have|look after|care for) (?:any |more |young |small |little |your own |other ){0,2}(?:${children}|a family(?! (?:of|business|brand|office|company)\\b))`,
      `(?:start|starting|raise|raising) (?:a|your own) family(?! (?:of|business|brand)\\b)`,
      `your (?:young |small |own )?(?:children|kids?|child|son|daughter|baby|childcare|child care)(?! (?:product|line|segment|brand|range|market)s?\\b)`,
      `your family(?![ -](?:of|owned|business(?:es)?|brands?|run|office|company|products?|segment)\\b)`,
      `${anyOf('looks? after', 'looking after', 'takes? care of', 'cares? for', 'minds?', 'watch(?:es)?')} (?:the|your) (?:children|kids)`,
      `you (?:have )?(?:arranged?|organi[sz]ed?|need) (?:any )?child ?care`,
      `are you (?:currently |by any chance )?(?:pregnant|expecting (?:a|another|your) (?:baby|child)|trying for a (?:baby|child)|a (?:single |working )?(?:mother|father|mum|mom|dad|parent))`,
      `you (?:ever |currently |already )?(?:been |be |get |become |getting )pregnant|your pregnanc(?:y|ies)`,
      `you (?:ever )?(?:plan(?:ning)? (?:on |to )?|intend to |going to |expect to |want to |need to )?(?:take|taken|taking|took|go on|been on) (?:any |a )?(?:maternity|paternity|parental) leave`,
      `your (?:last |next )?(?:maternity|paternity|parental) leave`,
    ],
  },
  {
    topic: 'marriage',
    about: 'marriage or private life',
    rewording: 'The role is in Leeds three days a week. Does that work for you?',
    severity: 'must',
    patterns: [
      `are you (?:currently |still |happily |already |now ){0,2}(?:married|divorced|widowed|engaged(?:${ends}| to be married)|single${ends}|separated${ends}|in a (?:relationship|civil partnership)|living together|seeing anyone|seeing someone)`,
      `marital status|maiden name|civil status`,
      `your (?:husband|wife|spouse|fianc[eé]{1,2}|boyfriend|girlfriend|life partner|ex-?wife|ex-?husband|marriage|wedding|divorce)(?! (?:of|market|business|products?)\\b)`,
      `(?:what does|does|would|will|how does|how would|can) your partner (?:do for|do${ends}|work${ends}|work (?:too|as|in)|mind|feel|think about (?:you|this)|think of (?:you|this)|relocate|move|agree (?:with|to) (?:you|this))`,
      `do you (?:live alone|live with (?:a partner|your partner|anyone|someone))|who do you live with|whom do you live with`,
      `(?:do|will|would|are) you (?:plan|planning|intend|intending|want|going|hope|hoping) to (?:get married|marry|get engaged)`,
    ],
  },
  {
    topic: 'age',
    about: 'age',
    rewording: 'Which of the things this role needs have you done before, and how often?',
    severity: 'must',
    patterns: [
      `how old (?:are you|were you (?:now|today|then|when you))|how old you are|what age are you`,
      `(?:what(?: is|'s)|tell (?:me|us)|may (?:i|we) (?:ask|know)|state|write|give (?:me|us)) your (?:current )?age(?! of\\b| group\\b)`,
      `your (?:date of birth|birth ?date|birthday|year of birth|birth year|birth certificate)`,
      `(?:when|what year|which year|in what year|in which year) were you born`,
      `(?:do|will|would|are|when) you (?:plan(?:ning)? to |intend to |want to |going to |expect to |hope to )?retire(?:${ends}| (?:soon|early|in|at|before))|(?:until|before|till) you retire|your (?:own )?retirement(?! (?:product|plan product|business|segment|customers?)\\b)`,
      `(?:are you|you are|you're|feel) too (?:old|young) (?:for|to)`,
      `(?:someone|somebody|a boss|a manager|people|colleagues|a team) (?:much |far |a lot )?(?:younger|older) than you`,
    ],
  },
  {
    topic: 'age',
    about: 'age, by way of the years',
    rewording: 'Do you have the degree this role asks for?',
    severity: 'should',
    patterns: [
      `(?:when|what year|which year|in what year|in which year) did you (?:graduate|finish school|leave school|finish (?:high school|college|university)|leave (?:college|university)|start your first job)`,
      `(?:are you|you are|you're) (?:a )?digital native`,
    ],
  },
  {
    topic: 'health',
    about: 'health or disability',
    rewording:
      'The role needs two days a week on trade fair floors. Can you do that, with or without adjustments we would make?',
    severity: 'must',
    patterns: [
      `do you (?:currently |now )?(?:have|suffer from|live with|take|need) (?:any |a |an |some )?(?:chronic |serious |mental |physical |known |long-term |regular ){0,2}(?:disabilit(?:y|ies)|illness(?:es)?|diseases?|handicaps?|impairments?|medical (?:conditions?|problems?|issues?)|health (?:conditions?|problems?|issues?)|medications?|medicines?|allerg(?:y|ies))`,
      `are you (?:currently |physically |mentally |really |completely ){0,2}(?:disabled|handicapped|healthy${ends}|in good health|ill${ends}|sick${ends}|often (?:ill|sick)|on (?:any )?medication|vaccinated|overweight|hiv)`,
      `your (?:own )?(?:disability|disabilities|medical (?:history|conditions?|records?)|mental health|physical health|state of health|illness(?:es)?|blood type|sick leave|sick days|therapy|therapist|doctor|medications?)(?! (?:product|segment|market|business|customers?|clients?)s?\\b)`,
      `(?:how is|how's|about|describe) your health(?:${ends}| (?:like|these days|today|at the moment))`,
      `how (?:many|often) (?:sick days|days of sick leave|days (?:were|have|are) you (?:been )?(?:off )?(?:sick|ill)|(?:were|are|have) you (?:been )?(?:off )?(?:sick|ill)|do you (?:call in|report) sick)`,
      `(?:have|had|did) you (?:ever )?(?:been |had |have |suffered |suffer |seen |see |undergone |undergo )(?:from )?(?:a |an |any )?(?:hospitali[sz]ed|in hospital|diagnosed|depress(?:ed|ion)|burn-?outs?${ends}|burn-?out yourself|cancer|surgery|operations?${ends}|psychiatrist|psychologist|therapist|in therapy|in rehab|injured|mental breakdown)`,
      `have you (?:ever )?(?:filed|made|received|claimed) (?:a |any )?workers'? comp(?:ensation)?`,
      `do you (?:smoke|drink alcohol|drink${ends}|use drugs|take drugs|use (?:any )?(?:illegal|recreational) drugs)`,
      `how much do you weigh|how tall are you|your (?:height|weight)${ends}|what is wrong with your|are you in a wheelchair|do you use a wheelchair`,
    ],
  },
  {
    topic: 'religion',
    about: 'religion or belief',
    rewording: 'The trade fair runs on Saturdays and Sundays in March. Can you work on those days?',
    severity: 'must',
    patterns: [
      `your (?:own |personal )?(?:religions?|religious \\p{L}{1,20}|faith(?! in\\b)|church|mosque|synagogue|temple|parish|rabbi|priest|pastor|imam)`,
      `are you (?:a |an )?(?:practi[sc]ing |devout |strict )?(?:christian|muslim|jewish|jew|hindu|buddhist|catholic|protestant|mormon|sikh|atheist|religious|believer${ends}|baptist|evangelical)`,
      `(?:what|which) (?:religion|faith|church|denomination|mosque)(?:${ends}| (?:do|are|did|is|were) (?:you|your))`,
      `do you (?:go to|attend|belong to) (?:a |any |the )?(?:church|mosque|synagogue|temple|religious)`,
      `do you (?:pray|believe in god|fast${ends}|observe (?:any |the )?(?:sabbath|ramadan|lent|religious|jewish|muslim|christian)|celebrate (?:christmas|easter|ramadan|hanukkah|chanukah|diwali|eid|passover|any religious)|keep (?:kosher|halal|the sabbath)|eat (?:kosher|halal))`,
      `(?:why|do) you wear (?:a |the |that )?(?:headscarf|head scarf|hijab|turban|kippah?|cross)|your (?:headscarf|hijab|turban)`,
    ],
  },
  {
    topic: 'origin',
    about: 'origin, nationality or native language',
    rewording:
      'Are you allowed to work in this country? (Ask everybody.) For a language: How well do you speak English in meetings?',
    severity: 'must',
    patterns: [
      `where (?:are|were) you (?:really |originally |actually )?(?:from(?:${ends}| originally)|born)|where do you (?:really |originally |actually )?come from(?:${ends}| originally)|where you (?:are|come) (?:really |originally )?from`,
      `(?:what|which) country (?:are you from|do you come from|were you born)`,
      `(?:where|what country|which country) (?:are|were|do|did|is) your (?:parents|family|grandparents|ancestors|name|surname|last name|accent)`,
      `your (?:own )?(?:nationality|citizenship|ethnicity|ethnic (?:origin|background|group)|race(?! (?:to|against|for|with)\\b)|racial \\p{L}{1,20}|skin colou?r|colou?r of (?:your )?skin|native (?:language|tongue|country|land)|mother tongue|first language|accent(?! colou?rs?\\b)|country of (?:birth|origin)|place of birth|birthplace|ancestry|national origin|immigration status|visa status|passport|green card|caste|tribe)`,
      `(?:what|which) (?:nationality|ethnicity|race|citizenship|caste)(?:${ends}| (?:are|do|is|were) (?:you|your))`,
      `are you (?:a |an )?(?:us |u\\.s\\. |uk |eu |american |british |german |french |canadian |swiss |native |natural(?:-born|i[sz]ed) |legal |foreign )?(?:citizen|immigrant|foreigner|foreign national|refugee|national${ends})`,
      `are you (?:really |originally )?(?:american|british|german|french|italian|spanish|polish|turkish|russian|chinese|indian|japanese|korean|mexican|african|asian|arab|black|white|hispanic|latino|latina|jewish)${ends}`,
      `is (?:english|german|french|spanish|italian|this) your (?:first|native|mother)|(?:what kind|what sort) of (?:a )?(?:name|accent|surname) is`,
      `how long have you (?:lived|been living|been) in (?:this country|the country|the us|the usa|the uk|america|germany|england)`,
    ],
  },
  {
    topic: 'politics',
    about: 'politics',
    rewording: 'Tell me about a decision you disagreed with and still had to carry out. What did you do?',
    severity: 'must',
    patterns: [
      `(?:who|whom|which party|what party) (?:did|do|will|would|are) you (?:vote|voting|plan to vote|going to vote|support${ends}|belong)`,
      `(?:did|do|will) you vote(?:${ends}| (?:in the (?:last|next)|for (?:the )?(?:left|right|president|party|democrat|republican|labou?r|conservative)))|how (?:did|do|will|would) you vote in the (?:last|next)? ?(?:election|referendum)`,
      `your (?:own |personal )?(?:political (?:views?|opinions?|beliefs?|leanings?|affiliations?|party|convictions?|orientation|stance|activit(?:y|ies))|politics${ends}|party affiliation|party membership)`,
      `are you (?:a |an )?(?:(?:active |paying )?member of (?:a|any|the|which) (?:political )?party|democrat|republican|socialist|communist|left-?wing|right-?wing|politically (?:active|involved|engaged|left|right))`,
      `what do you think (?:of|about) (?:the )?(?:president|prime minister|chancellor|last election)${ends}`,
    ],
  },
  {
    topic: 'orientation',
    about: 'sex, gender or orientation',
    rewording: 'Leave it out: nothing in the work depends on it.',
    severity: 'must',
    patterns: [
      `are you (?:a )?(?:gay|lesbian|bisexual|queer|transgender|trans|homosexual|heterosexual|straight${ends}|straight or gay|a man or a woman|male or female)`,
      `(?:what(?: is|'s)|about|tell (?:me|us)) your (?:gender|sex|gender identity|sexuality|sexual \\p{L}{1,20})|your (?:sexual (?:orientation|preferences?|identity)|sexuality|gender identity)`,
      `do you (?:have|live with) a (?:boyfriend|girlfriend)|do you (?:prefer|date) (?:men|women)`,
      `as a (?:woman|man|mother|father),? (?:how )?(?:can|will|would|do|are) you|how do you (?:feel|cope) as a (?:woman|man|mother|father)`,
    ],
  },
  {
    topic: 'union',
    about: 'a trade union',
    rewording: 'Tell me about a change your team was against. How did you bring it about?',
    severity: 'must',
    patterns: [
      `(?:are|were) you (?:now |currently |ever |still )?(?:in |a member of |active in |part of )(?:a |any |the )?(?:labou?r |trade )?unions?`,
      `(?:are|were|have) you (?:ever )?(?:been )?(?:a )?(?:labou?r |trade )?union (?:member|official|representative|rep|organi[sz]er|supporter)|are you unioni[sz]ed`,
      `your (?:labou?r |trade )?union(?:${ends}| (?:membership|activit(?:y|ies)|involvement|dues|card))|(?:labou?r |trade )union membership`,
      `(?:have|did|would|will|do) you (?:ever )?(?:joined|join|organi[sz]ed?|support|supported|belong to|belonged to|vote for) (?:a |any |the )?(?:labou?r |trade )?unions?(?:${ends}| (?:here|before|at))`,
      `(?:have|did|would|will) you (?:ever )?(?:gone|go|been|taken part in|take part in|joined|join) (?:on )?(?:a |any )?strike`,
    ],
  },
  {
    topic: 'military',
    about: 'military service',
    rewording: 'Which training or experience of yours, from wherever, helps with this role?',
    severity: 'must',
    patterns: [
      `(?:did|have|were|are|do) you (?:ever |still |currently )?(?:serve in|served in|been in|in|do|done|completed?|finished?|belong to|join|joined) (?:the |your |any |a )?(?:military|army|navy|air force|marines|armed forces|national guard|reserves|national service|civilian service|military service|draft)(?! (?:market|business|sector|segment|account|contract|customer)s?\\b)`,
      `your (?:military (?:service|record|status|discharge|rank|duty|duties|background)|army (?:service|days)|discharge${ends}|reserve duty|national service|time in the (?:army|military|navy|forces|air force))`,
      `(?:dis)?honou?rabl[ey] discharged?|(?:type|kind|reason) (?:of|for) (?:your |military )?discharge|are you a (?:veteran|conscientious objector|reservist)`,
    ],
  },
  {
    topic: 'criminal record',
    about: 'arrests or a criminal record',
    rewording:
      'Leave it out here. If the law lets this role be checked, HR does so after an offer, for everybody alike.',
    severity: 'must',
    patterns: [
      `(?:have|were|did) you (?:ever |once )?(?:been |get |got )?(?:arrested|convicted|indicted|imprisoned|charged with (?:a|any) (?:crime|offen[cs]e|felony|misdemeanou?r)|in (?:jail|prison)|to (?:jail|prison)|accused of a crime|committed? (?:a|any) (?:crime|offen[cs]e)|in trouble with the (?:law|police)|had trouble with the (?:law|police))`,
      `do you have (?:a |any )?(?:criminal|police|arrest|prison) (?:records?|history|convictions?|past|background)|do you have (?:a |any )?(?:previous |prior )?convictions?${ends}`,
      `your (?:criminal|police|arrest) (?:record|history|past|background|convictions?)`,
    ],
  },
  {
    topic: 'pay history',
    about: 'what the candidate earned before',
    rewording: 'What do you expect to earn in this role? (Or say what the role pays.)',
    severity: 'must',
    patterns: [
      `(?:what|how much) (?:do|did|are|were|have) you (?:currently |now |presently |previously |been |last ){0,2}(?:earn(?:ed|ing)?|(?:get|getting) paid|paid|(?:make|making|made)(?:${ends}| (?:now|today|currently|at the moment|a year|per year|a month|per month|there|at your|in your (?:last|current|previous)|before|last year)))`,
      `your (?:current |present |last |previous |prior |past |former |old |most recent |existing |final ){1,2}(?:base |gross |net |total |annual |monthly |yearly |fixed |variable |overall ){0,2}${pay}(?! (?:model|plan design|structure you)\\b)`,
      `${pay} (?:history|slips?|stubs?)|payslips?|your tax return|your w-?2`,
      `(?:what|how much) (?:was|is|were) (?:your|the) (?:base |gross |net |total |annual |starting ){0,2}${pay} (?:at|in|with|of|before|when)(?: (?:your|the|that|a|this)){0,1} (?:\\p{L}{1,20} )?(?:job|role|employer|company|position|post|firm)`,
      `(?:does|did|do|is) your (?:current |present |last |previous |former )(?:employer|company|boss|job|role) pay(?:ing)? you`,
    ],
  },
];

import type { Committee } from '../municipality';
import { committeeGoal, departmentGoal, economyGoal, unitGoal } from './goal-tree';

/** The committees of school, care and culture of the sample that follows Övertorneå's model. */
export const PEOPLE: readonly Committee[] = [
  {
    code: 'BUN',
    name: 'Barn- och utbildningsnämnden',
    kind: 'nämnd',
    department: 'Barn- och utbildningsförvaltningen',
    head: 'Skolchef',
    frame: 121_400,
    investment: 3_200,
    profile: 'school',
    units: [
      ['BUN1', 'Förskolan', '407', 0.26],
      ['BUN2', 'Grundskolan', '440', 0.46],
      ['BUN3', 'Gymnasieskolan', '450', 0.18],
      ['BUN4', 'Elevhälsan', '443', 0.1],
    ],
    goals: [
      committeeGoal(
        'K1',
        'Stödet i skolan fördelas efter behov mellan flickor och pojkar',
        ['teachingSupport', 'smallGroups'],
        'Redovisa stödtimmar för flickor och pojkar varje termin',
        [
          departmentGoal(
            'Särskilt stöd ges lika tidigt till flickor som till pojkar',
            'särskilt stöd',
            ['teachingSupport', 'readingYear3'],
            'Gå igenom alla åtgärdsprogram ur ett könsperspektiv',
            [
              unitGoal(
                'Förskolan',
                'Flickor och pojkar får lika mycket tid i små grupper',
                'planering av dagen',
                ['smallGroups', 'preschoolSafe'],
                'Anteckna gruppernas sammansättning under fyra veckor',
              ),
              unitGoal(
                'Elevhälsan',
                'Flickor och pojkar som mår dåligt fångas upp i tid',
                'hälsosamtal',
                ['schoolAbsence', 'schoolSafety'],
                'Erbjud samtal i årskurs 4, 7 och 9',
              ),
            ],
          ),
        ],
      ),
      committeeGoal(
        'K2',
        'Flickor och pojkar når lika långt i skolan',
        ['eligibleYear9', 'meritYear9'],
        'Följ upp resultaten för flickor och pojkar i varje ämne',
        [
          departmentGoal(
            'Skillnaden i betyg mellan flickor och pojkar minskar',
            'betyg och bedömning',
            ['meritYear9', 'mathYear6'],
            'Sambedöm nationella prov mellan skolorna',
            [
              unitGoal(
                'Grundskolan',
                'Pojkar läser lika bra som flickor i årskurs 3',
                'läsundervisning',
                ['readingYear3', 'swimmers'],
                'Köp in böcker som pojkar väljer',
                'Låt fler män läsa högt i skolan',
              ),
              unitGoal(
                'Gymnasieskolan',
                'Kvinnor och män tar examen i samma grad',
                'studieplanering',
                ['graduates', 'studyCounsel'],
                'Ge vägledning som bryter könsbundna val',
              ),
            ],
          ),
        ],
      ),
      economyGoal('Skolans budget hålls', 'Anpassa klasserna till elevunderlaget'),
    ],
  },
  {
    code: 'SON',
    name: 'Socialnämnden',
    kind: 'nämnd',
    department: 'Socialförvaltningen',
    head: 'Socialchef',
    frame: 158_900,
    investment: 2_100,
    profile: 'care',
    units: [
      ['SON1', 'Hemtjänsten', '510', 0.31],
      ['SON2', 'Särskilda boenden', '511', 0.37],
      ['SON3', 'Funktionsstöd', '513', 0.2],
      ['SON4', 'Individ och familj', '554', 0.12],
    ],
    goals: [
      committeeGoal(
        'K1',
        'Kvinnor och män får bistånd efter behov',
        ['homeCareHours', 'incomeSupportPaid'],
        'Jämför beslut om bistånd för kvinnor och män',
        [
          departmentGoal(
            'Biståndsbesluten är likvärdiga för kvinnor och män',
            'biståndshandläggning',
            ['homeCareHours', 'supportHours'],
            'Låt två handläggare pröva samma ärende var månad',
            [
              unitGoal(
                'Hemtjänsten',
                'Kvinnor och män med samma behov får lika lång tid',
                'planering av insatser',
                ['homeCareHours', 'homeCareSatisfied'],
                'Mät utförd tid för kvinnor och män',
              ),
              unitGoal(
                'Funktionsstöd',
                'Kvinnor och män får samma möjlighet till daglig verksamhet',
                'anvisning av plats',
                ['dailyActivity', 'supportHours'],
                'Erbjud praktik utanför de vanliga könsrollerna',
              ),
            ],
          ),
        ],
      ),
      committeeGoal(
        'K2',
        'Kvinnor och män är lika nöjda med omsorgen',
        ['nursingHome', 'clientsHeard'],
        'Fråga kvinnor och män om omsorgen två gånger om året',
        [
          departmentGoal(
            'Kvinnor och män får lika stort inflytande över insatsen',
            'genomförandeplanering',
            ['clientsHeard', 'supportPrecision'],
            'Inför ett gemensamt formulär för genomförandeplaner',
            [
              unitGoal(
                'Särskilda boenden',
                'Kvinnor och män har en lika meningsfull vardag',
                'aktiviteter på avdelningen',
                ['nursingHome', 'nursingHomeFood', 'falls'],
                'Fråga varje boende vad som gör dagen god',
              ),
              unitGoal(
                'Individ och familj',
                'Kvinnor och män tillfrågas om våld vid första besöket',
                'förstabesök',
                ['violenceAsked', 'incomeSupportLong'],
                'Utbilda alla handläggare i att fråga',
              ),
            ],
          ),
        ],
      ),
      economyGoal('Omsorgens budget hålls', 'Se över schemana inför sommaren'),
    ],
  },
  {
    code: 'KFN',
    name: 'Kultur- och fritidsnämnden',
    kind: 'nämnd',
    department: 'Kultur- och fritidsförvaltningen',
    head: 'Kultur- och fritidschef',
    frame: 18_700,
    investment: 1_400,
    profile: 'culture',
    units: [
      ['KFN1', 'Biblioteket', '320', 0.36],
      ['KFN2', 'Idrott och anläggningar', '341', 0.44],
      ['KFN3', 'Ungdomsverksamheten', '340', 0.2],
    ],
    goals: [
      committeeGoal(
        'K1',
        'Stödet till fritiden når flickor och pojkar i lika hög grad',
        ['clubGrant', 'sportsTime'],
        'Redovisa bidragen per flicka och pojke',
        [
          departmentGoal(
            'Halltider och bidrag fördelas lika mellan flickor och pojkar',
            'fördelning av bidrag och tider',
            ['clubGrant', 'sportsTime'],
            'Skriv nya regler för fördelning av tider',
            [
              unitGoal(
                'Idrott och anläggningar',
                'Flickor och pojkar får lika goda tider i hallarna',
                'bokning',
                ['sportsTime', 'swimmers'],
                'Fördela kvällstiderna inför höstterminen',
              ),
            ],
          ),
        ],
      ),
      committeeGoal(
        'K2',
        'Kvinnor och män, flickor och pojkar tar del av kulturen',
        ['cultureSatisfied', 'musicSchool'],
        'Pröva program tillsammans med dem som inte brukar komma',
        [
          departmentGoal(
            'Utbudet lockar både kvinnor och män',
            'programarbete',
            ['libraryBorrowers', 'cultureSatisfied'],
            'Räkna besökare av båda könen vid varje program',
            [
              unitGoal(
                'Biblioteket',
                'Fler män och pojkar lånar böcker',
                'medieinköp',
                ['libraryBorrowers'],
                'Ha bokcirkel i samarbete med jaktlagen',
              ),
              unitGoal(
                'Ungdomsverksamheten',
                'Flickor och pojkar trivs lika bra på fritidsgården',
                'planering av kvällar',
                ['leisureVisits', 'musicSchool'],
                'Låt flickor leda en kväll i veckan',
              ),
            ],
          ),
        ],
      ),
      economyGoal('Nämndens budget hålls', 'Samordna vaktmästeriet mellan hallarna'),
    ],
  },
];

import { all, atLevel, scoreClient } from './client';
import { CONTRACT_PRACTICES } from './contract';

/** The words of the contract that a step's text must keep, by practice. */
const words: Readonly<Record<string, string>> = {
  advice: 'year-end',
  roadmap: "annual IT roadmap with the company's leaders",
  qbr: 'quarterly business reviews',
  separateContract: 'out of the MSP contract',
  wholeItScope: 'the whole of IT',
  managementCycles: 'monthly and weekly cycles',
  rolesDocumented: 'role, responsibilities and deliverables',
  policies: 'IT policies',
  education: 'educate users',
  processImprovement: 'bottlenecks',
  projectServices: 'project-based services',
  businessApplications: 'business applications',
  managementReporting: 'reporting and collaboration',
  solutionSourcing: 'marketplace of solutions and specialists',
  strategyInfluence: 'general strategy',
  projectOffice: 'project management',
  industryStack: 'vertical solution stack',
  adoptionReadiness: 'new technology',
  customSolutions: 'custom software',
};

const textOf = (id: string, level: number, answer: string) =>
  scoreClient(atLevel(level - 1, answer)).steps.find(({ practice }) => practice === id)?.text ?? '';

test.each(CONTRACT_PRACTICES)(
  '%s: the step begins with its header, %s, and says what to do',
  (id, header, level) => {
    expect(textOf(id, level, 'no')).toMatch(new RegExp(`^${header}: .*${words[id] ?? ''}`));
  },
);

test.each(CONTRACT_PRACTICES.filter(([id]) => id !== 'advice'))(
  '%s: where %s is unknown, the step begins with Confirm',
  (id, header, level) => {
    expect(textOf(id, level, '')).toMatch(new RegExp(`^Confirm: ${header}: .*${words[id] ?? ''}`));
  },
);

test("the step under the cap builds the MSP's own level first", () => {
  const [first] = scoreClient(atLevel(3), { settings: { mspLevel: 3 } }).steps;
  expect(first?.text).toMatch(/^MSP Level: .*MSP's own level first/);
});

test("the step of a client out of reach raises the client's IT maturity first", () => {
  const [first] = scoreClient({ ...atLevel(3), clientMaturity: 2 }).steps;
  expect(first?.text).toMatch(/^Client IT Maturity: .*client's IT maturity first/);
});

test('at OML 5 the one step names the challenge of the level', () => {
  const [first] = scoreClient(all('yes')).steps;
  expect(first?.text).toContain('keeping to technology-related solutions rather than general management');
});

test('where the target is reached, the one step names it', () => {
  const [first] = scoreClient({ ...atLevel(2), targetLevel: 2 }).steps;
  expect(first?.text).toMatch(/^Target OML: .*OML 2/);
});

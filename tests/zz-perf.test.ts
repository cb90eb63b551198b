import { test } from '@jest/globals';
import { planOf, type TestCell } from './rules/harness';
import { BUDGET_HEADER } from './rules/frame/frame-book';
import { budgetOf } from '../src/rules/lookups/committee-budgets';
function plan(n:number){
  const bu:TestCell[][]=[[...BUDGET_HEADER]];
  for(let i=0;i<n;i++) bu.push([`Nämnd nummer ${i%30}`, i%3?`U${i%30}-${i%10}`:null, String(4000+i%3000), null, `Rad ${i}`, i%5?'Kostnad':'Investering', 1,1,1,1,1]);
  return planOf({Plan:[['Fält','Värde'],['Budgetår',2027]],Budget:bu});
}
test('p',()=>{
  const p=plan(100000); const out:string[]=[]; const time=(n:string,f:()=>unknown)=>{const t=performance.now(); f(); out.push(n+' '+(performance.now()-t).toFixed(0));};
  for(let k=0;k<3;k++) time('sums',()=>budgetOf([...p.budget],'operating',2027));
  time('touch',()=>{let s=0; for(const r of p.budget) for(const a of r.amounts) s+=a.value; return s;});
  time('filter',()=>{let s=0; for(const r of p.budget) s+=r.amounts.filter(({year,phase})=>phase==='budget'||(phase==='plan'&&!r.amounts.some(o=>o.year===year&&o.phase==='budget'))).length; return s;});
  time('keys',()=>{const m=new Map<string,number>(); for(const r of p.budget) for(const a of r.amounts){const k=`${r.kind}:${a.year}`; m.set(k,(m.get(k)??0)+1);} return m;});
  time('prob',()=>{let s=0; for(const r of p.budget) s+=Object.keys(r.source.problems??{}).length; return s;});
  console.log(out.join(' | '));
});

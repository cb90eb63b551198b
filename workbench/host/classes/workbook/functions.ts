import { isoDate, isoToSerial } from '../../../../src/index';
import { whole } from '../arguments';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { readOnly, type HostClass } from '../host-class';
import type { ClassTargets, Whole } from '../targets';

/** `Functions`: of Excel's worksheet functions only DATE, which tells a workbook's date system. */
export const FUNCTIONS: HostClass<Whole> = {
  reads: {
    Date: (_target, args, { engine }) => {
      const [year, month, day] = args.map(whole) as [number, number, number];
      const date = isoDate(year, month, day);
      if (!date) throw new HostFault('InvalidArgument');
      return new HostObject('FunctionResult', { value: isoToSerial(date, engine.date1904) });
    },
  },
};

/** `FunctionResult` */
export const FUNCTION_RESULT: HostClass<ClassTargets['FunctionResult']> = {
  scalars: { Value: readOnly(({ value }) => value), Error: readOnly(() => null) },
};

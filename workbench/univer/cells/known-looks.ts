import type { IStyleData, Nullable } from '@univerjs/core';
import type { HostLook } from '../../host/engine';
import type { CellCustom } from './cell-custom';
import { lookOf } from './look-style';

const NO_STYLE: IStyleData = {};

/** Looks that were asked for, by the style and the rest that they are made of: cells share these, and neither is ever changed in place. */
export class KnownLooks {
  private readonly known = new WeakMap<IStyleData, WeakMap<CellCustom, HostLook>>();

  look(style: Nullable<IStyleData>, custom: CellCustom): HostLook {
    const key = style ?? NO_STYLE;
    let looks = this.known.get(key);
    if (!looks) this.known.set(key, (looks = new WeakMap()));
    let look = looks.get(custom);
    if (!look) looks.set(custom, (look = lookOf(style, custom)));
    return look;
  }
}

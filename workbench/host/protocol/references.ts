import type { HostChange } from '../engine';
import { HostFault } from '../host-fault';
import { movedRange } from '../addresses/moved-range';
import { HostObject, isA } from './host-object';

/** How many events' ranges are kept. */
const KEPT_EVENTS = 200;

/** Objects that the client keeps over several syncs. Ranges among them move with the rows and columns that come and go. */
export class References {
  private readonly objects = new Map<string, HostObject | undefined>();
  private readonly ids = new WeakMap<HostObject, string>();
  private readonly eventIds: string[] = [];
  private next = 1;

  /** Keeps an object; its reference id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `{ref-${this.next++}}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Keeps what an event is about until so many more have come that nobody asks for it. */
  forEvent(object: HostObject): string {
    const id = this.keep(object);
    this.eventIds.push(id);
    if (this.eventIds.length > KEPT_EVENTS) this.objects.delete(this.eventIds.shift()!);
    return id;
  }

  /** The id under which an object is kept; undefined when it is not. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  /** @throws HostFault `InvalidReference` when nothing is kept under the id, `ItemNotFound` when its cells were deleted */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object) return object;
    throw new HostFault(this.objects.has(id) ? 'ItemNotFound' : 'InvalidReference');
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  /** How many the client keeps, without those of events. */
  get size(): number {
    return this.objects.size - this.eventIds.filter((id) => this.objects.has(id)).length;
  }

  /** Moves what is kept along with rows and columns that came or went. */
  follow(change: HostChange): void {
    if (change.kind !== 'cells' || !/^(Row|Column)(Inserted|Deleted)$/.test(change.changeType)) return;
    for (const [id, object] of this.objects) {
      if (!isA(object, 'Range') || object.target.sheet !== change.sheet) continue;
      const range = movedRange(object.target.range, change.range, change.changeType);
      if (range === object.target.range) continue;
      const moved = range && new HostObject('Range', { sheet: object.target.sheet, range });
      this.objects.set(id, moved);
      if (moved) this.ids.set(moved, id);
    }
  }
}

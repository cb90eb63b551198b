/** A key figure that goals of several committees can be measured by: what a row of Styrmått needs besides its goal. */
export interface Figure {
  readonly name: string;
  /** `%`, `index 0–100`, `dagar`, `kr` … Percentages are plain numbers: 72 is 72 %. */
  readonly unit: string;
  readonly better: 'högre' | 'lägre' | 'inom';
  /** The latest result, before the committee's own variation. */
  readonly level: number;
  /** What a normal year moves it by; its decimals are the figure's decimals. */
  readonly step: number;
  readonly source: string;
  /** Resultatmått where nothing else is said. */
  readonly kind?: 'resursmått' | 'processmått';
  /** Women's value less men's, for a figure about persons that has rows for both. */
  readonly gap?: number;
  /** True for a figure about persons that is not split by sex. */
  readonly persons?: true;
  /** For `inom`: how far from the level the range goes on each side. */
  readonly width?: number;
  /** 2 for a figure that is taken every second year, the even ones. */
  readonly every?: 2;
  /** True where no other municipality publishes the figure. */
  readonly own?: true;
}

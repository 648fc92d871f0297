// How the page is looked at.
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colours: 'light' | 'dark';
}

const sizes = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 360, height: 780 },
] as const;

export const views: readonly View[] = sizes.flatMap((size) =>
  (['light', 'dark'] as const).map((colours) => ({ ...size, name: `${size.name}-${colours}`, colours })),
);

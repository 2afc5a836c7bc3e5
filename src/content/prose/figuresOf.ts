/** The figures of a text: numbers that stand alone, without those inside codes such as BL23, L4 or S1-S3. */
export function figuresOf(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\p{L}\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d])/gu)].map(([figure]) =>
    Number(figure.replaceAll(',', '')),
  );
}

/** Stands where a badge would stand, and says why nothing is graded there. */
export function NotGraded({ why }: { readonly why: string }) {
  return (
    <span className="badge badge--none" data-testid="not-graded">
      <span className="badge__slot">
        <span className="badge__glyph" aria-hidden="true">
          –
        </span>
        <span>{why}</span>
      </span>
    </span>
  );
}

// What a line about a paper or a person always asks for.

export const PAPER_LINE = `
  fragment PaperLine on Paper {
    id title titleJa published date authorCount
    authorships { nameAsPrinted author { id } }
    categories { primary category { id code label } }
  }`;

export const AUTHOR_LINE = `fragment AuthorLine on Author { id displayName paperCount firstYear lastYear }`;

export const PAGE_INFO = `fragment Page on PageInfo { hasNextPage endCursor }`;

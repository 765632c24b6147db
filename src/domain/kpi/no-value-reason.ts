/** Why a measure has no value to store. */
export type NoValueReason =
  | 'loading'
  | 'error'
  | 'text'
  | 'blank'
  | 'date'
  | 'boolean'
  /** Several cells where one figure is needed. */
  | 'table'
  /** A reference that comes back to itself. */
  | 'cycle'
  /** A sheet, cell or named range that no longer exists. */
  | 'gone'
  /** Written in a way that the grammar does not read, and so not by period either. */
  | 'unreadable'
  /** The dates are not one column of a sheet. */
  | 'dates-shape'
  /** The figures stand on another sheet than their dates. */
  | 'dates-elsewhere'
  /** A cell among the dates that is none. */
  | 'bad-date'
  /** No row is dated inside the period. */
  | 'no-rows'
  /** A catalogue function said why. */
  | 'refused';

/** Goes up with every change to the tables of records.sqlite: a file of another layout has to be imported anew. */
export const RECORDS_LAYOUT = '1';

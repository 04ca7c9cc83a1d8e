-- phase 1 [tx] steps 1: rename schema sort to kind
ALTER SCHEMA sort RENAME TO kind;

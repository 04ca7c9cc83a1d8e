-- phase 1 [tx] steps 1: rename schema kind to sort
ALTER SCHEMA kind RENAME TO sort;

-- phase 1 [tx] steps 1: rename composite type address to place
ALTER TYPE address RENAME TO place;

-- phase 1 [tx] steps 1: rename enum mood to feeling
ALTER TYPE mood RENAME TO feeling;

-- phase 1 [tx] steps 1: rename enum mood to state
ALTER TYPE mood RENAME TO state;

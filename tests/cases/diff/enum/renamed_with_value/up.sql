-- phase 1 [tx] steps 1: rename enum mood to feeling
ALTER TYPE mood RENAME TO feeling;

-- phase 2 [tx] steps 2: add value new to enum feeling
ALTER TYPE feeling ADD VALUE 'new';

-- phase 1 [tx] steps 1: rename enum feeling to mood
ALTER TYPE feeling RENAME TO mood;

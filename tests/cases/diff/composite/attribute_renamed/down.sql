-- phase 1 [tx] steps 1: rename attribute address.road to street
ALTER TYPE address RENAME ATTRIBUTE road TO street;

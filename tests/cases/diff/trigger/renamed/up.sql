-- phase 1 [tx] steps 1: rename trigger touch of price to a touch
ALTER TRIGGER touch ON price RENAME TO "a touch";

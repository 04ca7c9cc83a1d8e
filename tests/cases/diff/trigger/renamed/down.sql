-- phase 1 [tx] steps 1: rename trigger a touch of price to touch
ALTER TRIGGER "a touch" ON price RENAME TO touch;

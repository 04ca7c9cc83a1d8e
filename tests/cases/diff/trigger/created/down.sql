-- phase 1 [tx] steps 1,2: drop trigger touch of price, drop routine touch()
DROP TRIGGER touch ON price;
DROP FUNCTION touch();

-- phase 1 [tx] steps 1,2,3: drop trigger touch of price, drop routine touch(), drop table price
DROP TRIGGER touch ON price;
DROP FUNCTION touch();
DROP TABLE price;

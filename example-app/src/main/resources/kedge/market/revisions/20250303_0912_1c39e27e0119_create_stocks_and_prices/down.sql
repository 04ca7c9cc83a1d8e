-- phase 1 [tx] steps 1,2,3: drop constraint prices.prices_symbol_fkey, drop table stocks, drop table prices
ALTER TABLE prices DROP CONSTRAINT prices_symbol_fkey;
DROP TABLE stocks;
DROP TABLE prices;

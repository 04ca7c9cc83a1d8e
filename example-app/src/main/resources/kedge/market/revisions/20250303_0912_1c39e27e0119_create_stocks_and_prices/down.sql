-- phase 1 [tx] steps 1,2,3: drop constraint prices_symbol_fkey of prices, drop table stocks, drop table prices
ALTER TABLE prices DROP CONSTRAINT prices_symbol_fkey;
DROP TABLE stocks;
DROP TABLE prices;

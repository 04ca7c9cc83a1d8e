-- phase 1 [tx] steps 1,2,3: drop constraint stock_volatility_symbol_fkey of stock_volatility, drop table stock_volatility, drop table spread_factor_definitions
ALTER TABLE stock_volatility DROP CONSTRAINT stock_volatility_symbol_fkey;
DROP TABLE stock_volatility;
DROP TABLE spread_factor_definitions;

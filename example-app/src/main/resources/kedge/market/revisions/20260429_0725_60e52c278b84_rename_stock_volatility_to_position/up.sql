-- phase 1 [tx] steps 1,2,3,4,5,6: rename table stock_volatility to position_volatility, rename constraint stock_volatility_pkey of position_volatility to position_volatility_pkey, rename constraint stock_volatility_window_days_check of position_volatility to position_volatility_window_days_check and 3 more
ALTER TABLE stock_volatility RENAME TO position_volatility;
ALTER TABLE position_volatility RENAME CONSTRAINT stock_volatility_pkey TO position_volatility_pkey;
ALTER TABLE position_volatility RENAME CONSTRAINT stock_volatility_window_days_check TO position_volatility_window_days_check;
ALTER TABLE position_volatility RENAME CONSTRAINT stock_volatility_symbol_fkey TO position_volatility_symbol_fkey;
ALTER INDEX stock_volatility_as_of_realized_idx RENAME TO position_volatility_as_of_realized_idx;
COMMENT ON TABLE position_volatility IS 'How much the stocks of positions moved';

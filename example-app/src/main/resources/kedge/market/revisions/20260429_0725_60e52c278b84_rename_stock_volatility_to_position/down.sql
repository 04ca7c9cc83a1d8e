-- phase 1 [tx] steps 1,2,3,4,5,6: comment on table position_volatility, rename index position_volatility_as_of_realized_idx of position_volatility to stock_volatility_as_of_realized_idx, rename constraint position_volatility_symbol_fkey of position_volatility to stock_volatility_symbol_fkey and 3 more
COMMENT ON TABLE position_volatility IS 'How much stocks moved';
ALTER INDEX position_volatility_as_of_realized_idx RENAME TO stock_volatility_as_of_realized_idx;
ALTER TABLE position_volatility RENAME CONSTRAINT position_volatility_symbol_fkey TO stock_volatility_symbol_fkey;
ALTER TABLE position_volatility RENAME CONSTRAINT position_volatility_window_days_check TO stock_volatility_window_days_check;
ALTER TABLE position_volatility RENAME CONSTRAINT position_volatility_pkey TO stock_volatility_pkey;
ALTER TABLE position_volatility RENAME TO stock_volatility;

COMMENT ON COLUMN money_in.amount IS 'with cents';

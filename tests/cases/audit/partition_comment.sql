COMMENT ON TABLE payment_2025_01 IS 'closed';

COMMENT ON CONSTRAINT payment_pkey ON payment IS 'with the partition key';

-- phase 1 [tx] steps 1,2: rename trigger touch of price to tap, replace trigger tap of price
ALTER TRIGGER touch ON price RENAME TO tap;
CREATE OR REPLACE TRIGGER tap BEFORE UPDATE ON price FOR EACH ROW EXECUTE FUNCTION touch();

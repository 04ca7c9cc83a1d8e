ALTER TABLE rental DROP COLUMN return_date;

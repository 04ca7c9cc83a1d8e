ALTER TABLE actor ALTER first_name TYPE varchar(60);

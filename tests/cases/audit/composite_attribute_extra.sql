ALTER TYPE money_in ADD ATTRIBUTE note text;

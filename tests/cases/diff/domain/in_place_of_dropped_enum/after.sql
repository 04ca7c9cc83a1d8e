CREATE DOMAIN mood AS text;

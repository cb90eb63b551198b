import '../over-univer';
import '../../rich-api/missing.test';
